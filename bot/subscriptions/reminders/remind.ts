import type { Platform } from "../../platform/platform.ts";
import { tell } from "../../users/index.ts";
import { isEntitled } from "../access/entitlement.ts";
import { findSubscription } from "../find-subscription.ts";
import type { SubscriptionView } from "../find-subscription.ts";
import { nameTier } from "../name-tier.ts";
import { renew } from "../subscriptions.keyboards.ts";
import { nameAll } from "../ways-in/describe-ways.ts";
import { noteDelivered, wasDelivered } from "./delivered.ts";
import type { Notice } from "./delivered.ts";
import { findTogether } from "./find-together.ts";
import { isOnTrial } from "./how-it-ended.ts";
import { renewsByItself } from "./renews-by-itself.ts";

/**
 * "needless": the end has moved, or they need not do anything about it. "told_with_another": what they bought opens
 * several channels, and one of the others speaks for all.
 */
export type Reminded = "reminded" | "already" | "needless" | "told_with_another" | "unreachable";

/**
 * Reminds a subscriber of their end, if it is still what it was when that was decided. Written down, and so counted, only
 * when it was delivered: a process that is killed between Telegram's answer and that row reminds once more, never oftener.
 */
export async function remind(platform: Platform, notice: Notice): Promise<Reminded> {
  const subscription = await findSubscription(platform, notice.subscriptionId);
  if (subscription === undefined || !(await needsReminding(platform, subscription, notice)))
    return "needless";
  if (await wasDelivered(platform, notice)) return "already";
  const together = await findTogether(platform, notice.subscriptionId);
  if (together.speaksId !== notice.subscriptionId) return "told_with_another";

  const texts = platform.translations.for(subscription.languageCode, subscription.timeZone);
  const isTrial = await isOnTrial(platform, subscription);
  const isOver = notice.daysBefore === 0;
  const text = texts.html(isOver ? "reminder-grace" : isTrial ? "reminder-trial" : "reminder", {
    channels: nameAll(texts, together.titles),
    tier: nameTier(texts, subscription),
    date: texts.date((isOver ? subscription.accessUntil : undefined) ?? notice.expiresAt),
  });
  const told = await tell(platform, subscription.userId, text, renew(texts, subscription));
  if (told === "unreachable") return "unreachable";
  await noteDelivered(platform, notice);
  return "reminded";
}

async function needsReminding(
  platform: Platform,
  subscription: SubscriptionView,
  { expiresAt, daysBefore }: Notice,
): Promise<boolean> {
  const now = platform.clock.now();
  const isSame = subscription.state === "active" && subscription.expiresAt?.getTime() === expiresAt.getTime();
  // Whitelisted people stay anyway, and banned ones may not.
  if (!isSame || subscription.standing !== undefined || !isEntitled(subscription, now)) return false;
  // "Ends on" is said before the end, "is over" after it.
  if (daysBefore > 0 && expiresAt <= now) return false;
  return !(await renewsByItself(platform, subscription));
}
