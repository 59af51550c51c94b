import { InlineKeyboard } from "grammy";
import type { ChannelInList } from "../../channels/index.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { currencies } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { DonationPage } from "../page/donation-page.ts";

/** The settings that a form asks for: the text, and for each currency the amounts on the buttons and the goal. */
export const settingsQuestions = ["text", ...currencies, ...currencies.map(goalIn)] as const;
export type SettingsQuestion = (typeof settingsQuestions)[number];

function goalIn<Code extends Currency>(code: Code): `goal-${Code}` {
  return `goal-${code}`;
}

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
  const button = (label: string, question: SettingsQuestion): InlineKeyboard =>
    keyboard.text(label, buttonData("donation-setting", channelId, question));
  keyboard.row();
  button(texts.plain("donations-change-text"), "text");
  keyboard.text(texts.plain("donations-in-languages"), buttonData("donation-languages", channelId));
  for (const currency of currencies) {
    const isStars = currency === "XTR";
    keyboard.row();
    button(
      isStars ? texts.plain("donations-change-stars") : texts.plain("donations-change-money", { currency }),
      currency,
    );
    button(
      isStars
        ? texts.plain("donations-change-goal-stars")
        : texts.plain("donations-change-goal-money", { currency }),
      goalIn(currency),
    );
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
