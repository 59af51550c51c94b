import { audit } from "../../../platform/audit.ts";
import { permissions } from "../../../channels/index.ts";
import type { Platform } from "../../../platform/platform.ts";
import { lockBroadcast } from "../../model/broadcast.sql.ts";
import type { BroadcastEdit } from "../../model/content.ts";
import type { BroadcastKey } from "../../model/draft-broadcast.ts";
import { requestProgress, requestSending } from "../../model/request-jobs.ts";
import { beginRevision } from "./control.sql.ts";

/**
 * Deletes the copies of a finished broadcast, within the rate limit of broadcasts. Telegram deletes messages for 48 hours
 * (Bot API, deleteMessage); older copies count as failed.
 *
 * @returns false where it is not finished, is being revised, was deleted, or the actor does not manage its channel.
 */
export const deleteEverywhere = (platform: Platform, key: BroadcastKey): Promise<boolean> =>
  revise(platform, key, { revision: "delete", content: null });

/** The same with a new text or caption; the buttons stay. */
export const editEverywhere = (
  platform: Platform,
  { edit, ...key }: BroadcastKey & { readonly edit: BroadcastEdit },
): Promise<boolean> => revise(platform, key, { revision: "edit", content: JSON.stringify(edit) });

type Revision = { readonly revision: "delete" | "edit"; readonly content: string | null };

async function revise(
  platform: Platform,
  { broadcastId, actorId }: BroadcastKey,
  revision: Revision,
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    const found = await lockBroadcast.first(transaction, { broadcastId });
    if (
      found === undefined ||
      !(await permissions.isPermitted(transaction, {
        channelId: found.channelId,
        actorId,
        permission: "broadcasts.send",
      }))
    )
      return false;
    if ((await beginRevision.run(transaction, { broadcastId, ...revision })) === 0) return false;
    const action = revision.revision === "edit" ? "broadcast.edited" : "broadcast.deleted";
    await audit(transaction, platform, { actorId, action, subject: broadcastId });
    await requestSending(transaction);
    await requestProgress(transaction, broadcastId);
    return true;
  });
}
