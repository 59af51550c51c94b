import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { OrderForSale } from "../../orders/index.ts";

/** The way to pay an order every 30 days. */
export const payEveryPeriod = (
  texts: Texts,
  { id, priceStars }: Pick<OrderForSale, "id" | "priceStars">,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(texts.plain("pay-recurring", { count: priceStars ?? 0 }), buttonData("recur", id));

/** To Telegram's own page of the subscription. */
export const subscribe = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("recurring-subscribe"), url);

export const toSubscriptions = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("recurring-my-subscriptions"), buttonData("subs"));
