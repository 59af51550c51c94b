import { lockOwnedChannel } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { checkRequest } from "./import.jobs.ts";

export type StartImportInput = {
  readonly importId: string;
  readonly actorId: number;
  /** Access for the people whose line names no end; null: for life. */
  readonly defaultDays: number | null;
};

/**
 * Starts the check of a stored list. Idempotent.
 * @returns false if the list was discarded, or the actor no longer owns the channel.
 */
export async function startImport(
  platform: Platform,
  { importId, actorId, defaultDays }: StartImportInput,
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    const found = await findOwnImport(transaction, { importId, actorId });
    if (found === undefined) return false;
    const { channelId } = found;
    const { count } = await transaction.memberImport.updateMany({
      where: { id: importId, state: "draft" },
      data: { state: "checking", defaultDays },
    });
    if (count === 1) await enqueue(transaction, [checkRequest({ importId, channelId })]);
    return true;
  });
}

/** An import into a channel that the actor owns. Locks the channel. */
export async function findOwnImport(
  transaction: Transaction,
  { importId, actorId }: { readonly importId: string; readonly actorId: number },
): Promise<{ readonly channelId: string } | undefined> {
  const found = await transaction.memberImport.findUnique({
    where: { id: importId },
    select: { channelId: true },
  });
  if (found === null) return undefined;
  const { channelId } = found;
  return (await lockOwnedChannel(transaction, { channelId, actorId })) ? found : undefined;
}
