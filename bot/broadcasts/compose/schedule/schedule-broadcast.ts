import type { Platform } from "../../../platform/platform.ts";
import { startBroadcast } from "../../delivery/index.ts";
import { changeDraft } from "../../model/draft-broadcast.ts";
import type { BroadcastKey } from "../../model/draft-broadcast.ts";

export type ScheduleInput = BroadcastKey & { readonly at: Date; readonly repeatsWeekly: boolean };

/**
 * Schedules a draft as a free broadcast: its price at the send time is unknown. Its progress gets a new message, since an
 * edit of an old message notifies nobody. Leaves a broadcast that is no draft as it is.
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
