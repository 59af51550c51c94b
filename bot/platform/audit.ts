import { claimNextEffect } from "./claim-effect.ts";
import type { Prisma } from "../../prisma/client/client.ts";
import type { Transaction } from "./database/database.ts";
import { newId } from "./values/ids.ts";
import type { Platform } from "./platform.ts";

export type AuditInput = {
  /** Null: the bot itself, after an update of Telegram. */
  readonly actorId: number | null;
  readonly action: string;
  readonly subject: string;
  readonly detail?: Prisma.InputJsonObject;
};

/**
 * Records an action in the transaction that performs it, once for an update whose handlers run again. Ids only: names and titles
 * are private, and they change.
 */
export async function audit(
  transaction: Transaction,
  { clock }: Platform,
  { actorId, action, subject, detail }: AuditInput,
): Promise<void> {
  if (!(await claimNextEffect(transaction, `audit ${action} ${subject}`))) return;
  const at = clock.now();
  await transaction.auditEntry.create({
    data: {
      id: newId(at),
      at,
      actorId: actorId === null ? null : BigInt(actorId),
      action,
      subject,
      ...(detail === undefined ? {} : { detail }),
    },
  });
}
