import { audit } from "../../platform/audit.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { findOwnImport } from "./start-import.ts";
import { applyRequest } from "./import.jobs.ts";

export type DecideImportInput = { readonly importId: string; readonly actorId: number };

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
    await enqueue(transaction, [applyRequest({ importId, channelId: found.channelId })]);
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
