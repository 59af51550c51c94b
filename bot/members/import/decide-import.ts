import { permissions } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { checkImportRequest, applyImportRequest } from "./import.jobs.ts";
import { audit } from "../../platform/audit.ts";

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
    if (count === 1) await enqueue(transaction, [checkImportRequest({ importId, channelId })]);
    return true;
  });
}

type DecideImportInput = { readonly importId: string; readonly actorId: number };

/**
 * Confirms a checked import. The first of several presses counts.
 * @param includesOutside whether people who are not in the chat get access too.
 * @returns false if the import does not wait for a confirmation.
 */
export async function confirmImport(
  platform: Platform,
  { importId, actorId, includesOutside }: DecideImportInput & { readonly includesOutside: boolean },
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    const found = await findOwnImport(transaction, { importId, actorId });
    if (found === undefined) return false;
    const { count } = await transaction.memberImport.updateMany({
      where: { id: importId, state: "checked" },
      data: { state: "importing", includesNonMembers: includesOutside },
    });
    if (count === 0) return false;
    await audit(transaction, platform, {
      actorId,
      action: "channel.members_imported",
      subject: found.channelId,
      detail: { importId, includesNonMembers: includesOutside },
    });
    await enqueue(transaction, [applyImportRequest({ importId, channelId: found.channelId })]);
    return true;
  });
}

/** Deletes a list that was not confirmed. */
export async function discardImport(
  { database }: Platform,
  { importId, actorId }: DecideImportInput,
): Promise<boolean> {
  return database.prisma.$transaction(async (transaction) => {
    if ((await findOwnImport(transaction, { importId, actorId })) === undefined) return false;
    const { count } = await transaction.memberImport.deleteMany({
      where: { id: importId, state: { in: ["draft", "checking", "checked"] } },
    });
    return count === 1;
  });
}

/** An import into a channel that the actor owns. Locks the channel. */
async function findOwnImport(
  transaction: Transaction,
  { importId, actorId }: { readonly importId: string; readonly actorId: number },
): Promise<{ readonly channelId: string } | undefined> {
  const found = await transaction.memberImport.findUnique({
    where: { id: importId },
    select: { channelId: true },
  });
  if (found === null) return undefined;
  const { channelId } = found;
  return (await permissions.lockPermittedChannel(transaction, {
    channelId,
    actorId,
    permission: "members.import",
  }))
    ? found
    : undefined;
}
