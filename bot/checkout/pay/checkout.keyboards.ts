import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { findProvider } from "../../payments/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { atPrice, chargesFor } from "./find-payment-methods.ts";
import type { PaymentMethod } from "./find-payment-methods.ts";

/** One payment method a row, and below it the subscription where the provider renews orders like this one. */
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
    const recurring = chargesFor(order, { provider: name, price: sum });
    const label =
      recurring === undefined ? provider.payLabel(texts, price) : recurring.payOnceLabel(texts, price);
    keyboard.text(label, buttonData("pay", name, order.id, sum.currency)).row();
    if (recurring !== undefined)
      keyboard
        .text(
          recurring.payLabel(texts, atPrice(order, sum)),
          buttonData("recur", name, order.id, sum.currency),
        )
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

/** Opens the page on which the subscription begins. */
export const subscribeKeyboard = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("recurring-subscribe"), url);

export const portalKeyboard = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("recurring-portal-open"), url);

export const mySubscriptionsKeyboard = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("recurring-my-subscriptions"), buttonData("subscriptions"));
