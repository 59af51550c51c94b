import { mayManage } from "../../channels/index.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { BroadcastEdit } from "./content.ts";
import { lockBroadcast } from "./lock-broadcast.ts";
import { runRequest } from "./run.jobs.ts";
import { showProgressSoon } from "./show-progress.ts";
import type { SteerInput } from "./steer-broadcast.ts";

/**
 * Takes back the copies of a broadcast that is over, one after the other, at the pace of broadcasts. Telegram deletes what is
 * younger than 48 hours; the others are counted as failed.
 *
 * @returns false where it is not over, is being revised or was deleted already, or is not the actor's.
 */
export const deleteEverywhere = (platform: Platform, input: SteerInput): Promise<boolean> =>
  revise(platform, input, { revising: "delete", content: null });

/** The same with other words for the copies; their buttons stay. */
export const editEverywhere = (
  platform: Platform,
  { edit, ...input }: SteerInput & { readonly edit: BroadcastEdit },
): Promise<boolean> => revise(platform, input, { revising: "edit", content: JSON.stringify(edit) });

type Revision = { readonly revising: "delete" | "edit"; readonly content: string | null };

async function revise(
  { database }: Platform,
  { broadcastId, actorId }: SteerInput,
  { revising, content }: Revision,
): Promise<boolean> {
  return database.prisma.$transaction(async (transaction) => {
    const found = await lockBroadcast(transaction, broadcastId);
    if (found === undefined || !(await mayManage(transaction, { channelId: found.channelId, actorId })))
      return false;
    const count = await transaction.$executeRaw`
      update broadcast
         set revising = ${revising}, revised_content = ${content}::jsonb,
             revised_up_to = 0, revised = 0, revise_failed = 0
       where id = ${broadcastId} and state in ('done', 'stopped') and revising is null and deleted_at is null
         and recipients_forgotten_at is null`;
    if (count === 0) return false;
    await enqueue(transaction, [runRequest()]);
    await showProgressSoon(transaction, broadcastId);
    return true;
  });
}
