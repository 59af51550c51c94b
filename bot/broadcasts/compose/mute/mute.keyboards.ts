import { InlineKeyboard } from "grammy";
import { buttonData } from "../../../platform/chat/buttons.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import type { MutableChannel } from "./list-mutable.sql.ts";

export const MUTE = "mute";
/** Below a broadcast: mutes the channel without a page. */
export const MUTE_HERE = "mute-here";

/** The data of a button name the state that it sets, so that a second press has no effect. */
export function mutePage(texts: Texts, channels: readonly MutableChannel[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, title, isMuted } of channels) {
    const label = texts.plain(isMuted ? "mute-is-off" : "mute-is-on", { channel: title });
    keyboard.text(label, buttonData(MUTE, id, isMuted ? "on" : "off")).row();
  }
  return keyboard;
}
