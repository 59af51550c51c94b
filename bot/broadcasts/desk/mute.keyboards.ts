import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { MutableChannel } from "./list-mutable.ts";

export const MUTE = "mute";

/** Each button names what its press makes of the channel, so that two presses do the same. */
export function mutePage(texts: Texts, channels: readonly MutableChannel[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, title, isMuted } of channels) {
    const label = texts.plain(isMuted ? "mute-is-off" : "mute-is-on", { channel: title });
    keyboard.text(label, buttonData(MUTE, id, isMuted ? "on" : "off")).row();
  }
  return keyboard;
}
