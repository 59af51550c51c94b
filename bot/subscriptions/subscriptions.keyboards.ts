import { InlineKeyboard } from "grammy";
import { buttonData } from "../platform/buttons.ts";
import type { Texts } from "../platform/i18n.ts";
import { isRenewing } from "./find-renewals.ts";
import type { Renewal } from "./find-renewals.ts";
import type { ListedSubscription, SubscriptionView } from "./find-subscription.ts";

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

/** No further charge by Telegram. */
export const stopButton = (
  texts: Texts,
  { orderId, channelTitle }: Pick<Renewal, "orderId"> & Pick<SubscriptionView, "channelTitle">,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(
    texts.plain("subscription-stop-renewing", { channel: shortened(channelTitle) }),
    buttonData("stop-renewing", orderId),
  );

/** The further charges again, where the bot stopped them. */
export const resumeButton = (
  texts: Texts,
  { orderId, channelTitle }: Pick<Renewal, "orderId"> & Pick<SubscriptionView, "channelTitle">,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(
    texts.plain("subscription-resume-renewing", { channel: shortened(channelTitle) }),
    buttonData("resume-renewing", orderId),
  );

/**
 * Rows for each subscription: what Telegram renews or is for life needs no renewal by hand, and one that ended has no way
 * in.
 */
export function perSubscription(texts: Texts, subscriptions: readonly ListedSubscription[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const subscription of subscriptions) {
    const { channelTitle, renewals } = subscription;
    if (subscription.expiresAt !== null && !renewals.some(isRenewing)) renew(texts, subscription, keyboard);
    if (subscription.isEntitled) {
      const text = texts.plain("subscription-my-link", { channel: shortened(channelTitle) });
      keyboard.text(text, buttonData("link", subscription.id));
    }
    for (const { orderId, state, canceledBy } of renewals) {
      if (state === "active") stopButton(texts, { orderId, channelTitle }, keyboard.row());
      if (canceledBy === "bot") resumeButton(texts, { orderId, channelTitle }, keyboard.row());
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
