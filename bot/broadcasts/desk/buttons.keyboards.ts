import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { MAX_BUTTONS, ownButtons } from "./change-buttons.ts";
import { BUTTONS, OPEN } from "./desk.keyboards.ts";
import type { ManagedBroadcast } from "./find-broadcast.ts";

export const ADD_LINK = "bc-url";
export const PICK_TIER = "bc-pick";
export const ADD_TIER = "bc-sell";
export const ADD_DONATE = "bc-give";
export const DROP_BUTTON = "bc-less";

// A button may say 64 characters, and a letter may count as two of them.
const NAME_SHOWN = 28;

/** What the button says that sells a tier. */
export function tierLabel(texts: Texts, name: string): string {
  const letters = Array.from(name);
  const shown = letters.length > NAME_SHOWN ? `${letters.slice(0, NAME_SHOWN).join("")}…` : name;
  return texts.plain("broadcast-tier-label", { name: shown });
}

/** The buttons that are there, whose press takes them away, and below them what can be added. */
export function buttonsPage(
  texts: Texts,
  { broadcastId, content, channel }: ManagedBroadcast,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const own = ownButtons(content);
  for (const [index, { text }] of own.entries()) {
    const data = buttonData(DROP_BUTTON, broadcastId, String(index), String(own.length));
    keyboard.text(texts.plain("broadcast-button-remove", { text }), data).row();
  }
  if (own.length < MAX_BUTTONS) {
    keyboard.text(texts.plain("broadcast-add-link"), buttonData(ADD_LINK, broadcastId));
    if (channel.tiers.some(({ isRetired }) => !isRetired))
      keyboard.text(texts.plain("broadcast-add-tier"), buttonData(PICK_TIER, broadcastId));
    keyboard.text(texts.plain("broadcast-add-donate"), buttonData(ADD_DONATE, broadcastId)).row();
  }
  return keyboard.text(texts.plain("broadcast-back"), buttonData(OPEN, broadcastId));
}

export function pickTier(texts: Texts, { broadcastId, channel }: ManagedBroadcast): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { tierId, name } of channel.tiers.filter(({ isRetired }) => !isRetired))
    keyboard.text(name, buttonData(ADD_TIER, broadcastId, tierId)).row();
  return keyboard.text(texts.plain("broadcast-back"), buttonData(BUTTONS, broadcastId));
}
