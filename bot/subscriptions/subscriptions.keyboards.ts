import { InlineKeyboard } from "grammy";
import { buttonData } from "../platform/buttons.ts";
import type { Texts } from "../platform/i18n.ts";
import type { SubscriptionView } from "./find-subscription.ts";

/** The way in. */
export const enter = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("subscription-enter"), url);

/** To the channel's offers. */
export const storefront = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("subscription-see-offers"), buttonData("shop", channelId));

/** The same tier again, or the storefront where it is no longer sold. */
export const renew = (
  texts: Texts,
  subscription: Pick<SubscriptionView, "tierOnSale" | "channelId" | "channelTitle">,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(
    texts.plain("subscription-renew", { channel: shortened(subscription.channelTitle) }),
    subscription.tierOnSale === undefined
      ? buttonData("shop", subscription.channelId)
      : buttonData("buy", subscription.tierOnSale),
  );

/** A row for each subscription: one for life needs no renewal, one that ended has no way in. */
export function perSubscription(
  texts: Texts,
  subscriptions: readonly (SubscriptionView & { readonly isEntitled: boolean })[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const subscription of subscriptions) {
    if (subscription.expiresAt !== null) renew(texts, subscription, keyboard);
    if (subscription.isEntitled) {
      const text = texts.plain("subscription-my-link", { channel: shortened(subscription.channelTitle) });
      keyboard.text(text, buttonData("link", subscription.id));
    }
    keyboard.row();
  }
  return keyboard;
}

// Two buttons share a telephone's width; Telegram cuts what is longer at an arbitrary place.
const TITLE_ON_BUTTON = 24;

function shortened(title: string): string {
  const letters = Array.from(title);
  return letters.length <= TITLE_ON_BUTTON ? title : `${letters.slice(0, TITLE_ON_BUTTON - 1).join("")}…`;
}
