import { InlineKeyboard } from "grammy";
import type { ChannelInList } from "../../channels/index.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { DonationPage } from "./find-page.ts";

/** What a form of the page asks for. */
export const questions = ["text", "stars", "usd", "goal-stars", "goal-usd"] as const;
export type PageQuestion = (typeof questions)[number];

export function channelList(texts: Texts, channels: readonly ChannelInList[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, title, state } of channels) {
    const label = state === "connected" ? title : texts.plain("channel-broken", { channel: title });
    keyboard.text(label, buttonData("gifts", id)).row();
  }
  return keyboard;
}

export function settings(texts: Texts, page: DonationPage): InlineKeyboard {
  const { channelId, isOn, thanksInChannel } = page;
  const keyboard = new InlineKeyboard();
  keyboard.text(
    texts.plain(isOn ? "donations-switch-off" : "donations-switch-on"),
    buttonData("gifts-on", channelId, isOn ? "off" : "on"),
  );
  for (const question of questions) {
    keyboard
      .row()
      .text(texts.plain(`donations-change-${question}`), buttonData("gifts-ask", channelId, question));
    if (question === "text")
      keyboard.text(texts.plain("donations-in-languages"), buttonData("gifts-languages", channelId));
  }
  return keyboard
    .row()
    .text(
      texts.plain(thanksInChannel ? "donations-thanks-off" : "donations-thanks-on"),
      buttonData("gifts-thank", channelId, thanksInChannel ? "off" : "on"),
    )
    .row()
    .text(texts.plain("donations-back"), buttonData("gifts-list"));
}

export const openSettings = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("donations-open"), buttonData("gifts", channelId));
