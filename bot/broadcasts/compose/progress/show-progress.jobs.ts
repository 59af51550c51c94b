import { findManagedChannel } from "../../../channels/index.ts";
import { defineJob } from "../../../platform/jobs/jobs.ts";
import type { Platform } from "../../../platform/platform.ts";
import { isRefusal, isUnreachable } from "../../../platform/telegram/telegram.ts";
import { readProgress } from "../../model/read-progress.ts";
import type { BroadcastProgress } from "../../model/read-progress.ts";
import { requestProgress, showBroadcastProgress } from "../../model/request-jobs.ts";
import { controlKeyboard } from "./control.keyboards.ts";
import { describeBroadcastProgress, isMoving } from "./describe-progress.ts";

// Telegram takes one message a second for a chat. Three seconds are a reader's pace.
const INTERVAL_MS = 3_000;

/** Updates the progress message, and repeats that every three seconds while the broadcast runs, so the last state is shown. */
export const showBroadcastProgressJob = defineJob({
  ...showBroadcastProgress,
  async run({ broadcastId }, platform) {
    const progress = await readProgress(platform, broadcastId);
    if (progress === undefined || progress.state === "draft" || progress.state === "scheduled") return;
    await updateMessage(platform, progress);
    if (!isMoving(progress)) return;
    await requestProgress(platform.database.prisma, broadcastId, new Date(Date.now() + INTERVAL_MS));
  },
});

/** Edits the progress message, or sends a new one where there is none to edit. */
async function updateMessage(platform: Platform, progress: BroadcastProgress): Promise<void> {
  const { progressMessage, actorId, broadcastId } = progress;
  const readerId = progressMessage?.chatId ?? actorId;
  const actor = { actorId: readerId, channelId: progress.channelId };
  const channel = await findManagedChannel(platform, { ...actor, permission: "broadcasts.send" });
  // A reader who has left the team sees no further progress.
  if (channel === undefined) return;
  const reader = await platform.database.prisma.user.findUnique({ where: { id: BigInt(readerId) } });
  const texts = platform.translations.for(reader?.languageCode, reader?.timeZone);
  const html = describeBroadcastProgress(texts, progress);
  const options = {
    parse_mode: "HTML" as const,
    reply_markup: controlKeyboard(texts, progress, { mayExport: channel.may("members.export") }),
  };
  try {
    if (progressMessage !== undefined) {
      await platform.telegram.editMessageText(readerId, progressMessage.messageId, html, options);
      return;
    }
  } catch (error) {
    if (isUnreachable(error) || isRefusal(error, "message is not modified")) return;
    if (!isRefusal(error, "message can't be edited", "message to edit not found", "there is no text"))
      throw error;
  }
  try {
    const sent = await platform.telegram.sendMessage(readerId, html, options);
    await platform.database.prisma.broadcast.updateMany({
      where: { id: broadcastId },
      data: { progressChatId: BigInt(readerId), progressMessageId: sent.message_id },
    });
  } catch (error) {
    // An author who blocked the bot does not stop the broadcast.
    if (!isUnreachable(error)) throw error;
  }
}
