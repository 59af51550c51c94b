import { InlineKeyboard } from "grammy";
import type { ChannelInList } from "../../channels/index.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { DonationPage } from "../page/find-page.ts";

/** The settings that a form asks for. */
export const settingsQuestions = ["text", "stars", "usd", "goal-stars", "goal-usd"] as const;
export type SettingsQuestion = (typeof settingsQuestions)[number];

export function channelList(texts: Texts, channels: readonly ChannelInList[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, title, state } of channels) {
    const label = state === "connected" ? title : texts.plain("channel-broken", { channel: title });
    keyboard.text(label, buttonData("donation-settings", id)).row();
  }
  return keyboard;
}

export function settingsButtons(texts: Texts, page: DonationPage): InlineKeyboard {
  const { channelId, isEnabled, thanksInChannel } = page;
  const keyboard = new InlineKeyboard();
  keyboard.text(
    texts.plain(isEnabled ? "donations-switch-off" : "donations-switch-on"),
    buttonData("donation-switch", channelId, isEnabled ? "off" : "on"),
  );
  for (const question of settingsQuestions) {
    keyboard
      .row()
      .text(texts.plain(`donations-change-${question}`), buttonData("donation-setting", channelId, question));
    if (question === "text")
      keyboard.text(texts.plain("donations-in-languages"), buttonData("donation-languages", channelId));
  }
  return keyboard
    .row()
    .text(
      texts.plain(thanksInChannel ? "donations-thanks-off" : "donations-thanks-on"),
      buttonData("donation-thanks", channelId, thanksInChannel ? "off" : "on"),
    )
    .row()
    .text(texts.plain("donations-back"), buttonData("donation-channels"));
}

export const donationSettingsButton = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("donations-open"), buttonData("donation-settings", channelId));
