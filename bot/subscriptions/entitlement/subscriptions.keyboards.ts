import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import { cutText } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Renewal } from "./find-renewals.ts";
import type { SubscriptionView } from "./find-subscription.ts";

/** Opens the chat by an invite link. */
export const joinButton = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("subscription-enter"), url);

/** Asks for an invite link, which is created only when the button is pressed. */
export const requestInviteButton = (
  texts: Texts,
  { id, channelTitle }: Pick<SubscriptionView, "id" | "channelTitle">,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(
    texts.plain("subscription-my-link", { channel: truncateTitle(channelTitle) }),
    buttonData("invite", id),
  );

export const offersButton = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("subscription-see-offers"), buttonData("storefront", channelId));

/** Renews at the locked price while the lock lasts, which is decided when the button is pressed. */
export const renewButton = (
  texts: Texts,
  { id, channelTitle }: Pick<SubscriptionView, "id" | "channelTitle">,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(
    texts.plain("subscription-renew", { channel: truncateTitle(channelTitle) }),
    buttonData("renew", id),
  );

export const stopRenewalButton = (
  texts: Texts,
  { orderId, channelTitle }: Pick<Renewal, "orderId"> & Pick<SubscriptionView, "channelTitle">,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(
    texts.plain("subscription-stop-renewing", { channel: truncateTitle(channelTitle) }),
    buttonData("stop-renewing", orderId),
  );

export const resumeRenewalButton = (
  texts: Texts,
  { orderId, channelTitle }: Pick<Renewal, "orderId"> & Pick<SubscriptionView, "channelTitle">,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(
    texts.plain("subscription-resume-renewing", { channel: truncateTitle(channelTitle) }),
    buttonData("resume-renewing", orderId),
  );

/** Opens the provider's page, where the subscriber changes the card. */
export const portalButton = (
  texts: Texts,
  { orderId, channelTitle }: Pick<Renewal, "orderId"> & Pick<SubscriptionView, "channelTitle">,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(
    texts.plain("subscription-portal", { channel: truncateTitle(channelTitle) }),
    buttonData("renewal-portal", orderId),
  );

// Two buttons share the width of a phone, and Telegram cuts a longer text at an arbitrary place.
const TITLE_ON_BUTTON = 24;

export const truncateTitle = (title: string): string => cutText(title, TITLE_ON_BUTTON);
