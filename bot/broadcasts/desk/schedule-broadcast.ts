import type { Platform } from "../../platform/platform.ts";
import { changeDraft, startBroadcast } from "../engine/index.ts";
import type { BroadcastKey } from "./find-broadcast.ts";

export type ScheduleInput = BroadcastKey & { readonly at: Date; readonly repeatsWeekly: boolean };

/**
 * Lets a draft go out at a moment to come, at the pace that costs nothing: nobody is asked about a price then. It is followed
 * by a message of its own when it begins, since nobody sees that an old one was changed.
 * One that is no draft any more is left as it is.
 */
export async function scheduleBroadcast(
  platform: Platform,
  { broadcastId, actorId, at, repeatsWeekly }: ScheduleInput,
): Promise<void> {
  if (!(await changeDraft(platform, { broadcastId, actorId, isPaid: false }))) return;
  await platform.database.prisma.broadcast.updateMany({
    where: { id: broadcastId, state: "draft" },
    data: { progressChatId: null, progressMessageId: null },
  });
  await startBroadcast(platform, { broadcastId, actorId, at, repeatsWeekly });
}
