import type { Texts } from "../platform/texts/texts.ts";
import { isEntitled } from "../subscriptions/index.ts";
import type { SubscriptionView } from "../subscriptions/index.ts";

/** Until when they may be inside, whatever becomes of the renewals: a sentence. */
export function describeStay(texts: Texts, subscription: SubscriptionView, now: Date): string {
  const { expiresAt, accessUntil, standing, state, isBannedInChat } = subscription;
  if (standing !== undefined) return texts.plain(`recurring-access-${standing}`);
  if (isBannedInChat) return texts.plain("recurring-access-banned");
  if (state === "paused") return texts.plain("recurring-access-paused");
  if (expiresAt === null || accessUntil === null) return texts.plain("recurring-access-for-life");
  if (!isEntitled(subscription, now)) return texts.plain("recurring-access-over");
  return texts.plain("recurring-access-until", { date: texts.date(accessUntil) });
}
