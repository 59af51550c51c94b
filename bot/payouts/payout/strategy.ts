import { oneOf } from "../../platform/database/statement.ts";
import { daysLater, momentOf, wallClock } from "../../platform/time/wall-clock.ts";

/** When the program requests an owner's payouts. */
export const strategies = [
  /** Only the owner does. */
  "manual",
  /** Each settled sale, as soon as the provider can send it. */
  "instant",
  /** A balance of at least the owner's threshold. */
  "threshold",
  /** On Mondays. */
  "weekly",
  /** On the first of a month. */
  "monthly",
] as const;
export type Strategy = (typeof strategies)[number];

/** The column `payout_setting.strategy`. */
export const strategyColumn = oneOf(strategies);

/** The morning in the owner's time zone: the owner is awake to read of the payout. */
const MORNING = { hour: 9, minute: 0 } as const;

/** For owners whose balances are looked at as soon as possible. */
const AT_ONCE = new Date(0);

export type Schedule = {
  readonly strategy: Strategy;
  /** An IANA name; null: UTC. */
  readonly timeZone: string | null;
};

/**
 * The first moment after `now` at which the program looks whether a payout is due, after a change of the settings. A day of payout
 * begins in the owner's time zone.
 * @returns null: the owner has no wallet, or requests payouts themselves.
 */
export function nextCheck({ strategy, timeZone }: Schedule, hasWallet: boolean, now: Date): Date | null {
  if (!hasWallet || strategy === "manual") return null;
  if (strategy === "instant" || strategy === "threshold") return AT_ONCE;
  return nextPayday({ strategy, timeZone }, now);
}

/** The next Monday, or first of a month, in the morning. */
export function nextPayday(
  { strategy, timeZone }: Schedule & { readonly strategy: "weekly" | "monthly" },
  after: Date,
): Date {
  const today = wallClock(after, timeZone);
  // Mondays and firsts are at most 31 days apart, and a morning of today may be over.
  for (let days = 0; days <= 32; days += 1) {
    const day = daysLater(today, days);
    const isPayday =
      strategy === "weekly"
        ? new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() === 1
        : day.day === 1;
    if (!isPayday) continue;
    const moment = momentOf(day, MORNING, timeZone);
    if (moment > after) return moment;
  }
  /* v8 ignore next -- a month has a Monday and a first */
  throw new Error("A payday has no occurrence in the next month");
}
