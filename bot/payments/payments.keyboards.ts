import { InlineKeyboard } from "grammy";
import { buttonData } from "../platform/buttons.ts";
import type { Config } from "../platform/config.ts";
import type { Texts } from "../platform/i18n.ts";
import type { OrderForSale } from "./find-order.ts";
import { describePrice } from "./describe-order.ts";
import { providers } from "./providers/registry.ts";

/** The ways to pay this order that work here, one a row. */
export function waysToPay(texts: Texts, order: OrderForSale, config: Config): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const provider of Object.values(providers)) {
    if (!provider.canCharge(order, config)) continue;
    const label = texts.plain(`pay-with-${provider.name}`, {
      price: describePrice(texts, order, provider.name),
    });
    keyboard.text(label, buttonData("pay", provider.name, order.id)).row();
  }
  return keyboard;
}

export const payOnPage = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("pay-open-page"), url);

export const tryAgain = (texts: Texts, action: string, ...ids: string[]): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("pay-try-again"), buttonData(action, ...ids));

export const wayIn = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("purchase-enter"), url);
