import type { InlineKeyboard } from "grammy";
import type { Platform } from "../platform/platform.ts";
import { isUnreachable } from "../platform/telegram.ts";
import { markUnreachable } from "./remember-user.ts";

/** A message of ours to a person. Somebody who blocked the bot is noted as such, which is no failure. */
export async function tell(
  platform: Platform,
  userId: number,
  html: string,
  keyboard?: InlineKeyboard,
): Promise<void> {
  try {
    await platform.telegram.sendMessage(userId, html, {
      parse_mode: "HTML",
      ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    });
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    await markUnreachable(platform, userId);
  }
}
