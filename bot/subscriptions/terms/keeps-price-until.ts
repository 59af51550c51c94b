import type { SubscriptionView } from "../find-subscription.ts";

const DAY_MS = 86_400_000;
// Long enough for a holiday of a week; after it a price of old would be a promise without an end.
const AFTER_THE_END_MS = 7 * DAY_MS;

/**
 * Until when its holder renews at the price that they had, whatever the tier costs by now: all the time that they may be
 * inside, and a week after the end. Null: without a limit, while it is for life or its time stands still. Undefined: no
 * price is kept, since the time was given or its tier is no longer sold.
 */
export function keepsPriceUntil({
  tierOnSale,
  pausedAt,
  expiresAt,
  accessUntil,
}: Pick<SubscriptionView, "tierOnSale" | "pausedAt" | "expiresAt" | "accessUntil">): Date | null | undefined {
  if (tierOnSale === undefined) return undefined;
  if (expiresAt === null || accessUntil === null || pausedAt !== null) return null;
  return new Date(Math.max(accessUntil.getTime(), expiresAt.getTime() + AFTER_THE_END_MS));
}
