import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { findProvider } from "../../payments/index.ts";
import { canRecur } from "../../orders/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import type { PaymentMethod } from "./find-payment-methods.ts";

/** One payment method a row, and below Stars the subscription of 30 days where the order allows one. */
export function paymentMethodsKeyboard(
  texts: Texts,
  order: OrderForSale,
  methods: readonly PaymentMethod[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { provider: name, price: sum } of methods) {
    const provider = findProvider(name);
    if (provider === undefined) continue;
    const price = describeMoney(texts, sum);
    const mayRecur = provider.recurring !== undefined && canRecur(order);
    const label = mayRecur ? texts.plain("pay-once", { price }) : provider.payLabel(texts, price);
    keyboard.text(label, buttonData("pay", name, order.id, sum.currency)).row();
    if (mayRecur)
      keyboard
        .text(texts.plain("pay-recurring", { count: order.prices.XTR ?? 0 }), buttonData("recur", order.id))
        .row();
  }
  return keyboard;
}

export const providerPageKeyboard = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("pay-open-page"), url);

export const tryAgainKeyboard = (texts: Texts, action: string, ...ids: string[]): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("pay-try-again"), buttonData(action, ...ids));

export const donateKeyboard = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("donation-again"), buttonData("donate", channelId));

export const inviteLinkKeyboard = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("purchase-enter"), url);

/** Opens Telegram's own page of the subscription. */
export const subscribeKeyboard = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("recurring-subscribe"), url);

export const mySubscriptionsKeyboard = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("recurring-my-subscriptions"), buttonData("subscriptions"));
