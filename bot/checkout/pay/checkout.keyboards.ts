import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { describePrice } from "../orders/describe-order.ts";
import { canRecur } from "../../orders/index.ts";
import { payEveryPeriod } from "./recurring.keyboards.ts";

/** The ways to pay this order, one a row. */
export function waysToPay(
  texts: Texts,
  order: OrderForSale,
  ways: readonly PaymentProviderName[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const provider of ways) {
    const price = describePrice(texts, order, provider);
    const canBeRenewed = provider === "stars" && canRecur(order);
    const label = canBeRenewed
      ? texts.plain("pay-once", { price })
      : texts.plain(`pay-with-${provider}`, { price });
    keyboard.text(label, buttonData("pay", provider, order.id)).row();
    if (canBeRenewed) payEveryPeriod(texts, order, keyboard).row();
  }
  return keyboard;
}

export const payOnPage = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("pay-open-page"), url);

export const tryAgain = (texts: Texts, action: string, ...ids: string[]): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("pay-try-again"), buttonData(action, ...ids));

/** Begins a donation to the channel. */
export const donate = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("donation-again"), buttonData("donate", channelId));

export const wayIn = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("purchase-enter"), url);
