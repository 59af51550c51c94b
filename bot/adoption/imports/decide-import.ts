import { audit } from "../../channels/index.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { findOwnImport } from "./begin-import.ts";
import { takeJob } from "./import.jobs.ts";

export type DecideImportInput = { readonly importId: string; readonly actorId: number };

/**
 * Its owner has seen what a list would do and says yes. Of two presses the first counts.
 * @param takesOutside whether those who are not inside get their time too.
 * @returns false where there is nothing to decide.
 */
export async function confirmImport(
  platform: Platform,
  { importId, actorId, takesOutside }: DecideImportInput & { readonly takesOutside: boolean },
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    const found = await findOwnImport(transaction, { importId, actorId });
    if (found === undefined) return false;
    const { count } = await transaction.memberImport.updateMany({
      where: { id: importId, state: "checked" },
      data: { state: "taking", takesOutside },
    });
    if (count === 0) return false;
    await audit(transaction, platform, {
      actorId,
      action: "channel.members_imported",
      subject: found.channelId,
      detail: { importId, takesOutside },
    });
    await enqueue(transaction, [takeJob({ importId, channelId: found.channelId })]);
    return true;
  });
}

/** Forgets a list that nothing was done with so far. */
export async function dropImport(
  { database }: Platform,
  { importId, actorId }: DecideImportInput,
): Promise<boolean> {
  return database.prisma.$transaction(async (transaction) => {
    if ((await findOwnImport(transaction, { importId, actorId })) === undefined) return false;
    const { count } = await transaction.memberImport.deleteMany({
      where: { id: importId, state: { in: ["listed", "checking", "checked"] } },
    });
    return count === 1;
  });
}
