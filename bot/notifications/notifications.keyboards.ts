import { kebabCase } from "../platform/texts/texts.ts";
import { InlineKeyboard } from "grammy";
import { backToGroup } from "../channels/index.ts";
import { buttonData, titleButtons } from "../platform/chat/buttons.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { nextMode } from "./event-kinds.ts";
import type { OwnedChannel, Preferences } from "./preferences.ts";

/** Shows the settings in place of the message with the button. */
export const SETTINGS = "notify";
/** Shows the settings in a new message, so that the notification stays. */
export const SETTINGS_BELOW = "notify-open";
export const SET = "notify-set";

export const notificationSettingsButton = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("notification-settings"), buttonData(SETTINGS_BELOW, channelId));

export const pickOwnedChannel = (channels: readonly OwnedChannel[]): InlineKeyboard =>
  titleButtons(channels, ({ id }) => buttonData(SETTINGS, id));

/** The data of a button name the mode that it sets, so that a second press has no effect. */
export function settingsPage(texts: Texts, { channelId, kinds, modeOf }: Preferences): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const kind of kinds) {
    const mode = modeOf(kind);
    const label = texts.plain(`notifications-${mode}`, {
      kind: texts.plain(`notifications-kind-${kebabCase(kind)}`),
    });
    const data = buttonData(SET, channelId, kind, nextMode(kind, mode));
    keyboard.text(label, data).row();
  }
  return backToGroup(texts, keyboard, { group: "settings", channelId });
}
