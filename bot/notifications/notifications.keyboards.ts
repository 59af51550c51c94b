import { InlineKeyboard } from "grammy";
import { buttonData } from "../platform/chat/buttons.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { nameOf } from "./describe-notice.ts";
import { modeAfter } from "./kinds.ts";
import type { Choices, OwnedChannel } from "./read-choices.ts";

/** The page of a channel, in place of the message with the button. */
export const SETTINGS = "notify";
/** The same as a message of its own: what was told stays. */
export const SETTINGS_BELOW = "notify-open";
export const SET = "notify-set";

export const openSettings = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("notification-settings"), buttonData(SETTINGS_BELOW, channelId));

export function pickOwnedChannel(channels: readonly OwnedChannel[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, title } of channels) keyboard.text(title, buttonData(SETTINGS, id)).row();
  return keyboard;
}

/** A button for each kind shows how it is told and leads to the next way; a press says which, so that two are as good as one. */
export function settingsPage(texts: Texts, { channelId, kinds, modeOf }: Choices): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const kind of kinds) {
    const mode = modeOf(kind);
    const label = texts.plain(`notifications-${mode}`, {
      kind: texts.plain(`notifications-kind-${nameOf(kind)}`),
    });
    const data = buttonData(SET, channelId, kind, modeAfter(kind, mode));
    keyboard.text(label, data).row();
  }
  return keyboard.text(texts.plain("channel-back"), buttonData("ch", channelId));
}
