import type { InlineKeyboard } from "grammy";
import type { Platform } from "../../platform/platform.ts";
import { isUnreachable } from "../../platform/telegram/telegram.ts";
import { markUnreachable } from "./store-user.ts";

/** "unreachable": the person blocked the bot or never started it. A repetition does not help. */
export type NotifyResult = "delivered" | "unreachable";

/**
 * Sends a message that the bot writes by itself. A person who blocked the bot is recorded as unreachable, which is no
 * failure, and Telegram is not called again until they write to the bot.
 *
 * @throws {GrammyError} every other refusal, for a job to try again.
 */
export async function notifyUser(
  platform: Platform,
  userId: number,
  html: string,
  keyboard?: InlineKeyboard,
): Promise<NotifyResult> {
  if (await isKnownUnreachable(platform, userId)) return "unreachable";
  try {
    await platform.telegram.sendMessage(userId, html, {
      parse_mode: "HTML",
      // Messages between people may hold links, and none of our own needs a preview.
      link_preview_options: { is_disabled: true },
      ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    });
    return "delivered";
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    await markUnreachable(platform, userId);
    return "unreachable";
  }
}

async function isKnownUnreachable({ database }: Platform, userId: number): Promise<boolean> {
  const count = await database.prisma.user.count({
    where: { id: BigInt(userId), unreachableSince: { not: null } },
  });
  return count > 0;
}
