import type { InlineKeyboard } from "grammy";
import type { Platform } from "../../platform/platform.ts";
import { isUnreachable } from "../../platform/telegram/telegram.ts";
import { markUnreachable } from "./remember-user.ts";

/** "unreachable": they blocked the bot, or never started it; nothing was sent, and trying again does not help. */
export type Told = "delivered" | "unreachable";

/**
 * A message of ours to a person: whatever the bot writes by itself goes through here. Somebody who blocked the bot is
 * noted as such, which is no failure, and Telegram is not asked again before they come back (see `rememberUser`).
 *
 * @throws whatever else Telegram says, for a job to try again.
 */
export async function tell(
  platform: Platform,
  userId: number,
  html: string,
  keyboard?: InlineKeyboard,
): Promise<Told> {
  if (await isKnownUnreachable(platform, userId)) return "unreachable";
  try {
    await platform.telegram.sendMessage(userId, html, {
      parse_mode: "HTML",
      // What people write to each other may hold links, and none of ours needs a picture.
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
