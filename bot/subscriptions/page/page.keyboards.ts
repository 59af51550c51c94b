import { InlineKeyboard } from "grammy";
import type { Texts } from "../../platform/texts/texts.ts";
import { isRenewing } from "../entitlement/find-renewals.ts";
import {
  portalButton,
  renewButton,
  requestInviteButton,
  resumeRenewalButton,
  stopRenewalButton,
} from "../entitlement/subscriptions.keyboards.ts";
import type { SubscriptionGroup } from "./listed-subscriptions.ts";

/**
 * The buttons of each group. A subscription that a provider renews, that is for life or that an override covers has no
 * "renew" button; an ended one has no invite. A bundle is renewed as a whole, under the name of its tier.
 */
export function subscriptionButtons(texts: Texts, groups: readonly SubscriptionGroup[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const group of groups) {
    const [{ id, channelTitle, tierName, expiresAt, accessOverride }, ...others] = group;
    const renewals = group.flatMap((one) => one.renewals);
    const isBundle = others.length > 0;
    if (expiresAt !== null && accessOverride === undefined && !renewals.some(isRenewing)) {
      const title = isBundle ? (tierName ?? channelTitle) : channelTitle;
      renewButton(texts, { id, channelTitle: title }, keyboard);
      if (isBundle) keyboard.row();
    }
    for (const one of group) {
      if (one.isEntitled) requestInviteButton(texts, one, keyboard);
      if (isBundle) keyboard.row();
    }
    for (const { orderId, state, canceledBy, hasPortal } of renewals) {
      if (isRenewing({ state })) stopRenewalButton(texts, { orderId, channelTitle }, keyboard.row());
      if (hasPortal) portalButton(texts, { orderId, channelTitle }, keyboard.row());
      if (canceledBy === "bot") resumeRenewalButton(texts, { orderId, channelTitle }, keyboard.row());
    }
    keyboard.row();
  }
  return keyboard;
}
