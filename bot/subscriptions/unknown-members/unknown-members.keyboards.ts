import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

export type NamedUser = { readonly userId: number; readonly name: string };

// Two buttons share the width of a phone.
const NAME_ON_BUTTON = 16;

/** A row for each user: keep, or kick. */
export function unknownMemberButtons(
  texts: Texts,
  channelId: string,
  users: readonly NamedUser[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { userId, name } of users) {
    const person = Array.from(name).slice(0, NAME_ON_BUTTON).join("");
    const ids = [channelId, String(userId)] as const;
    keyboard
      .text(texts.plain("unknown-member-keep", { person }), buttonData("unknown-keep", ...ids))
      .text(texts.plain("unknown-member-kick", { person }), buttonData("unknown-kick", ...ids))
      .row();
  }
  return keyboard;
}
