import { InlineKeyboard } from "grammy";
import { buttonData } from "../platform/chat/buttons.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { isRenewing } from "./find-renewals.ts";
import type { Renewal } from "./find-renewals.ts";
import type { SubscriptionView } from "./find-subscription.ts";
import type { Together } from "./group-listed.ts";

/** The way in. */
export const enter = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("subscription-enter"), url);

/** Asks for the way in: its press makes the link. */
export const askForLink = (
  texts: Texts,
  { id, channelTitle }: Pick<SubscriptionView, "id" | "channelTitle">,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(
    texts.plain("subscription-my-link", { channel: shortened(channelTitle) }),
    buttonData("link", id),
  );

/** To the channel's offers. */
export const storefront = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("subscription-see-offers"), buttonData("shop", channelId));

/** What they have again, at their own price while it is kept; its press finds out whether it still is. */
export const renew = (
  texts: Texts,
  { id, channelTitle }: Pick<SubscriptionView, "id" | "channelTitle">,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(
    texts.plain("subscription-renew", { channel: shortened(channelTitle) }),
    buttonData("renew", id),
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
 * Rows for what is read as one: what Telegram renews, is for life or is decided by people needs no renewal by hand, and
 * what ended has no way in. A bundle is renewed as a whole, by its tier's name.
 */
export function perSubscription(texts: Texts, listed: readonly Together[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const together of listed) {
    const [{ id, channelTitle, tierName, expiresAt, standing }, ...others] = together;
    const renewals = together.flatMap((one) => one.renewals);
    const isBundle = others.length > 0;
    if (expiresAt !== null && standing === undefined && !renewals.some(isRenewing)) {
      renew(texts, { id, channelTitle: isBundle ? (tierName ?? channelTitle) : channelTitle }, keyboard);
      if (isBundle) keyboard.row();
    }
    for (const one of together) {
      if (one.isEntitled) askForLink(texts, one, keyboard);
      if (isBundle) keyboard.row();
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

export function shortened(title: string): string {
  const letters = Array.from(title);
  return letters.length <= TITLE_ON_BUTTON ? title : `${letters.slice(0, TITLE_ON_BUTTON - 1).join("")}…`;
}
