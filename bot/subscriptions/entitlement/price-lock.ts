import type { SubscriptionView } from "./find-subscription.ts";

const DAY_MS = 86_400_000;
// Long enough for a holiday of a week; an unlimited lock would bind the owner for ever.
const AFTER_THE_END_MS = 7 * DAY_MS;

/**
 * The moment until which a subscriber renews at the price paid before, not at the tier's current price: all the time of
 * access, and a week after the end. Null: no limit, for access for life and during a pause. Undefined: no price is
 * locked, because the time was granted or the tier is no longer sold.
 */
export function priceLockEnd({
  tierOnSale,
  pausedAt,
  expiresAt,
  accessUntil,
}: Pick<SubscriptionView, "tierOnSale" | "pausedAt" | "expiresAt" | "accessUntil">): Date | null | undefined {
  if (tierOnSale === undefined) return undefined;
  if (expiresAt === null || accessUntil === null || pausedAt !== null) return null;
  return new Date(Math.max(accessUntil.getTime(), expiresAt.getTime() + AFTER_THE_END_MS));
}
