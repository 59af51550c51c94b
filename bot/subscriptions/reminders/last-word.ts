import type { Texts } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";
import { tell } from "../../users/index.ts";
import { findSubscription } from "../find-subscription.ts";
import type { SubscriptionView } from "../find-subscription.ts";
import { nameTier } from "../name-tier.ts";
import { renew } from "../subscriptions.keyboards.ts";
import { keepsPriceUntil } from "../terms/keeps-price-until.ts";
import { nameAll } from "../ways-in/describe-ways.ts";
import { LAST_WORD, noteDelivered, wasDelivered } from "./delivered.ts";
import { findTogether } from "./find-together.ts";
import { howItEnded } from "./how-it-ended.ts";
import type { Ending } from "./how-it-ended.ts";

/**
 * Tells somebody that their access is over, why, and how they come back, once for an end. Says nothing if they have paid
 * again since, nor if another channel of the same purchase speaks for this one. Counted only if delivered, as reminders
 * are; who cannot be reached hears of it when they come back.
 */
export async function sayLastWord(platform: Platform, subscriptionId: string): Promise<void> {
  const subscription = await findSubscription(platform, subscriptionId);
  if (subscription?.state !== "ended" || subscription.expiresAt === null) return;
  const { expiresAt, standing } = subscription;
  // They were told of their ban, which is over no sooner.
  if (standing === "banned") return;
  const notice = { subscriptionId, expiresAt, daysBefore: LAST_WORD };
  if (await wasDelivered(platform, notice)) return;
  const together = await findTogether(platform, subscriptionId);
  if (together.speaksId !== subscriptionId) return;

  const texts = platform.translations.for(subscription.languageCode, subscription.timeZone);
  const channels = nameAll(texts, together.titles);
  const ending = await howItEnded(platform, { ...subscription, expiresAt });
  const key = keyOf(await findEndReason(platform, subscriptionId), ending);
  const isWelcome = standing === undefined && key !== "ended-whitelisted";
  const text = [
    texts.html(key, { channels, tier: nameTier(texts, subscription) }),
    ...(isWelcome ? [describeWayBack(texts, subscription, ending)] : []),
  ].join("\n\n");
  const told = await tell(
    platform,
    subscription.userId,
    text,
    isWelcome ? renew(texts, subscription) : undefined,
  );
  if (told === "delivered") await noteDelivered(platform, notice);
}

async function findEndReason({ database }: Platform, id: string): Promise<string | null> {
  const row = await database.prisma.subscription.findUnique({ where: { id }, select: { endReason: true } });
  return row?.endReason ?? null;
}

const keysOfEndings: Readonly<Record<Ending, string>> = {
  time: "ended",
  trial: "ended-trial",
  refund: "ended-refund",
  people: "ended-by-channel",
};

/** Who stays inside all the same is not told that they had to go. */
function keyOf(endReason: string | null, ending: Ending): string {
  if (endReason === "whitelisted") return "ended-whitelisted";
  return endReason === "administrator" ? "ended-administrator" : keysOfEndings[ending];
}

/** A trial had no price that could be kept. */
function describeWayBack(texts: Texts, subscription: SubscriptionView, ending: Ending): string {
  const until = ending === "trial" ? undefined : keepsPriceUntil(subscription);
  return until === undefined || until === null
    ? texts.html("ended-see-offers")
    : texts.html("ended-old-price", { date: texts.date(until) });
}
