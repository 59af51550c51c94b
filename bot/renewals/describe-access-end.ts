import type { Texts } from "../platform/texts/texts.ts";
import { entitlement } from "../subscriptions/index.ts";

/** A sentence about the end of the access, independent of the renewals. */
export function describeAccessEnd(
  texts: Texts,
  subscription: entitlement.SubscriptionView,
  now: Date,
): string {
  const { expiresAt, accessUntil, accessOverride, state, isBannedInChat } = subscription;
  if (accessOverride === "allow") return texts.plain("recurring-access-allowed");
  if (accessOverride === "ban" || isBannedInChat) return texts.plain("recurring-access-banned");
  if (state === "paused") return texts.plain("recurring-access-paused");
  if (expiresAt === null || accessUntil === null) return texts.plain("recurring-access-for-life");
  if (!entitlement.isEntitled(subscription, now)) return texts.plain("recurring-access-over");
  return texts.plain("recurring-access-until", { date: texts.date(accessUntil) });
}
