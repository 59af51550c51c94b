import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { isRefusal, isUnreachable } from "../../platform/telegram/telegram.ts";
import type { Progress } from "../engine/index.ts";
import { describeProgress } from "./describe-progress.ts";
import { steering } from "./running.keyboards.ts";

/** Changes the message that follows a broadcast, or sends it where there is none (any more). */
export async function showProgress(platform: Platform, progress: Progress): Promise<void> {
  const { progressMessage, actorId, broadcastId } = progress;
  const readerId = progressMessage?.chatId ?? actorId;
  const { reader, isOwner } = await findReader(platform, readerId, progress.channelId);
  const texts = platform.translations.for(reader?.languageCode, reader?.timeZone);
  const html = describeProgress(texts, progress);
  const options = { parse_mode: "HTML" as const, reply_markup: steering(texts, progress, { isOwner }) };
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
    // They blocked the bot: it goes on all the same, as they decided.
    if (!isUnreachable(error)) throw error;
  }
}

async function findReader({ database }: Platform, readerId: number, channelId: string) {
  const [reader, channel] = await Promise.all([
    database.prisma.user.findUnique({ where: { id: BigInt(readerId) } }),
    database.prisma.channel.findUniqueOrThrow({ where: { id: channelId }, select: { ownerId: true } }),
  ]);
  return { reader, isOwner: telegramId(channel.ownerId) === readerId };
}
