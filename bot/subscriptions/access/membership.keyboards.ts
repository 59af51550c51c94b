import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/** A row for each of them: let stay, or put out. */
export function unknownButtons(
  texts: Texts,
  channelId: string,
  people: readonly { readonly userId: number; readonly name: string }[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { userId, name } of people) {
    // Two buttons share a telephone's width.
    const person = Array.from(name).slice(0, 16).join("");
    keyboard
      .text(texts.plain("unknown-member-keep", { person }), buttonData("unknown-keep", channelId, String(userId)))
      .text(texts.plain("unknown-member-kick", { person }), buttonData("unknown-out", channelId, String(userId)))
      .row();
  }
  return keyboard;
}

/** What an owner can do about a ban that somebody else made. */
export const banButtons = (texts: Texts, channelId: string, userId: number): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("ban-lift"), buttonData("ban-lift", channelId, String(userId)))
    .row()
    .text(texts.plain("ban-refund"), buttonData("refunds"));
