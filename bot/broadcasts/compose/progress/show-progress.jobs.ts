import { createHash } from "node:crypto";
import { findManagedChannel } from "../../../channels/index.ts";
import { defineJob } from "../../../platform/jobs/jobs.ts";
import type { Platform } from "../../../platform/platform.ts";
import {
  isBeyondEdit,
  isRefusal,
  isUnreachable,
  takeMessageBack,
} from "../../../platform/telegram/telegram.ts";
import { readProgress } from "../../model/read-progress.ts";
import type { BroadcastProgress, ProgressMessage } from "../../model/read-progress.ts";
import { requestProgress, showBroadcastProgressContract } from "../../model/request-jobs.ts";
import { controlKeyboard } from "./control.keyboards.ts";
import { describeBroadcastProgress, isMoving } from "./describe-progress.ts";
import type { BotContext } from "../../../platform/context.ts";

// Telegram takes one message a second for a chat. Three seconds are a reader's pace.
const INTERVAL_MS = 3_000;

/** Updates the progress message, and repeats that every three seconds while the broadcast runs, so the last state is shown. */
export const showBroadcastProgressJob = defineJob({
  ...showBroadcastProgressContract,
  async run({ broadcastId }, platform) {
    const progress = await readProgress(platform, broadcastId);
    if (progress === undefined || progress.state === "draft" || progress.state === "scheduled") return;
    await updateMessage(platform, progress);
    if (!isMoving(progress)) return;
    await requestProgress(platform.database.prisma, broadcastId, new Date(Date.now() + INTERVAL_MS));
  },
});

/** Makes the message of the pressed button the progress message of a broadcast. */
export async function followProgress(
  { platform, callbackQuery }: BotContext,
  broadcastId: string,
): Promise<void> {
  const message = callbackQuery?.message;
  if (message === undefined) return;
  await platform.database.prisma.broadcast.updateMany({
    where: { id: broadcastId },
    data: {
      progressChatId: BigInt(message.chat.id),
      progressMessageId: message.message_id,
      progressShown: null,
    },
  });
}

/** Edits the progress message, or sends a new one where there is none to edit. */
async function updateMessage(platform: Platform, progress: BroadcastProgress): Promise<void> {
  const { progressMessage, actorId, broadcastId } = progress;
  const readerId = progressMessage?.telegramChatId ?? actorId;
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
  // Each delivery asks for a view of the progress, and Telegram refuses an edit that changes nothing.
  const shown = createHash("sha256")
    .update(JSON.stringify([html, options.reply_markup]))
    .digest("hex");
  if (progressMessage?.shown === shown) return;
  const { broadcast } = platform.database.prisma;
  if (progressMessage !== undefined) {
    const { telegramChatId, messageId } = progressMessage;
    const isEdited = await edit(platform, progressMessage, html, options);
    // A manager may have opened the progress in another message meanwhile.
    const where = { id: broadcastId, progressChatId: BigInt(telegramChatId), progressMessageId: messageId };
    if (isEdited) await broadcast.updateMany({ where, data: { progressShown: shown } });
    if (isEdited !== undefined) return;
  }
  try {
    const { message_id: progressMessageId } = await platform.telegram.sendMessage(readerId, html, options);
    const data = { progressChatId: BigInt(readerId), progressMessageId, progressShown: shown };
    // Jobs for one broadcast may run at once: the first to store its message wins, and the others take theirs back.
    const former = {
      progressChatId: progressMessage === undefined ? null : BigInt(progressMessage.telegramChatId),
      progressMessageId: progressMessage?.messageId ?? null,
    };
    const { count } = await broadcast.updateMany({ where: { id: broadcastId, ...former }, data });
    if (count === 1) return;
    await takeMessageBack(platform.telegram, readerId, progressMessageId);
    await requestProgress(platform.database.prisma, broadcastId);
  } catch (error) {
    // An author who blocked the bot does not stop the broadcast.
    if (!isUnreachable(error)) throw error;
  }
}

type EditOptions = Parameters<Platform["telegram"]["editMessageText"]>[3];

/** @returns false where nobody can read the message; undefined where a new message must take its place. */
async function edit(
  { telegram }: Platform,
  { telegramChatId, messageId }: ProgressMessage,
  html: string,
  options: EditOptions,
): Promise<boolean | undefined> {
  try {
    await telegram.editMessageText(telegramChatId, messageId, html, options);
    return true;
  } catch (error) {
    if (isUnreachable(error)) return false;
    if (isRefusal(error, "message is not modified")) return true;
    if (isBeyondEdit(error) || isRefusal(error, "there is no text")) return undefined;
    throw error;
  }
}
