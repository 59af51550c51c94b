import type { Texts } from "../../platform/i18n.ts";
import { isEntitled } from "../../subscriptions/index.ts";
import type { SubscriptionView } from "../../subscriptions/index.ts";

/** Until when they may be inside, whatever becomes of the renewals: a sentence. */
export function describeStay(texts: Texts, subscription: SubscriptionView, now: Date): string {
  const { expiresAt, accessUntil, standing, state, isBannedThere } = subscription;
  if (standing !== undefined) return texts.plain(`renewing-stay-${standing}`);
  if (isBannedThere) return texts.plain("renewing-stay-banned");
  if (state === "paused") return texts.plain("renewing-stay-paused");
  if (expiresAt === null || accessUntil === null) return texts.plain("renewing-stay-for-life");
  if (!isEntitled(subscription, now)) return texts.plain("renewing-stay-over");
  return texts.plain("renewing-stay-until", { date: texts.date(accessUntil) });
}
