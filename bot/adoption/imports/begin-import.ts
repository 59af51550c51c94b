import { lockOwnedChannel } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { checkJob } from "./import.jobs.ts";

export type BeginImportInput = {
  readonly importId: string;
  readonly actorId: number;
  /** For those without an end of their own; null: for life. */
  readonly defaultDays: number | null;
};

/**
 * Begins to look the people of a stored list up. Once: asked again it changes nothing.
 * @returns false where the list is gone, or its channel is not the actor's any more.
 */
export async function beginImport(
  platform: Platform,
  { importId, actorId, defaultDays }: BeginImportInput,
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    const found = await findOwnImport(transaction, { importId, actorId });
    if (found === undefined) return false;
    const { channelId } = found;
    const { count } = await transaction.memberImport.updateMany({
      where: { id: importId, state: "listed" },
      data: { state: "checking", defaultDays },
    });
    if (count === 1) await enqueue(transaction, [checkJob({ importId, channelId })]);
    return true;
  });
}

/** An import of a channel that is the actor's own now, with the channel locked. */
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
