import type { Pool } from "pg";
import { queryOn, runOn } from "../database/statement.ts";
import { chargeSent, holdSlots, takeSlotsStatement } from "./rate-limit.sql.ts";

/*
 * Telegram takes some 30 messages a second from a bot (https://core.telegram.org/bots/faq, "My bot is hitting limits"). Bulk
 * messages share one budget across all processes. A sender takes the next slots, each a gap after the one before, and sends
 * at these moments. Replies, invite links and all other messages take no slot: they go at once, and the budget is charged
 * for them afterwards (send-meter.ts).
 */

// Telegram's 30, with room for the jitter of a network: at this rate 31 messages in one second need a delay of 38 ms.
export const CALM_PER_SECOND = 28.9;
// With many other messages: leaves room for five of them a second. Below the calm rate.
export const BUSY_PER_SECOND = 25;
// Bot API, allow_paid_broadcast: "up to 1000 messages per second".
const PAID_PER_SECOND = 950;
// Some four rounds to the database a second. A pause takes effect that much later.
const AHEAD_MS = 250;
// Other messages are reported to the budget for this long after its last slot was taken.
const USED_SECONDS = 5;
// Beyond this, other messages are limited by their own rate.
const MAX_PUSH_SECONDS = 2;
// More messages than this in one report, which covers a quarter of a second, are a rush.
const RUSH = 2;
const BUSY_SECONDS = 10;

export type Slots = {
  /** The database's clock: milliseconds since 1970, with fractions. */
  readonly now: number;
  /** Milliseconds from `now` until each message may go, in order. Can be fewer than wanted. */
  readonly delays: readonly number[];
  /** Milliseconds until there are slots, where none are given. */
  readonly waitMs: number;
  /** Milliseconds between two slots. */
  readonly gapMs: number;
};

export type SlotsInput = {
  readonly wanted: number;
  /** Messages at each slot; default: one. */
  readonly weight?: number;
  /** Paid broadcasts have a higher limit. */
  readonly isPaid: boolean;
  /** For tests; default: the database's clock. */
  readonly now?: Date;
};

/** Takes the next slots of the budget. Unused slots are lost. */
export async function takeSlots(
  pool: Pick<Pool, "query">,
  { wanted, weight = 1, isPaid, now }: SlotsInput,
): Promise<Slots> {
  const gapAt = (perSecond: number): number => (weight * 1000) / perSecond;
  const terms = {
    wanted,
    calmGap: gapAt(isPaid ? PAID_PER_SECOND : CALM_PER_SECOND),
    busyGap: gapAt(isPaid ? PAID_PER_SECOND : BUSY_PER_SECOND),
    aheadMs: AHEAD_MS,
    usedSeconds: USED_SECONDS,
    now,
  };
  const [row] = await queryOn(pool, takeSlotsStatement, terms, "prepared");
  if (row === undefined) throw new Error("The row of the rate limit is missing");
  const { first, given, gap } = row;
  const delays = Array.from({ length: given }, (_, index) => first + index * gap);
  return { now: row.now, delays, gapMs: gap, waitMs: Math.max(1, first - AHEAD_MS) };
}

/** Stops bulk messages of all processes: Telegram said "retry after", or cannot be reached. */
export async function blockSlots(pool: Pick<Pool, "query">, milliseconds: number, now?: Date): Promise<void> {
  await runOn(pool, holdSlots, { milliseconds, now }, "prepared");
}

/**
 * Charges the budget for messages that took no slot.
 * @returns whether bulk messages are being sent.
 */
export async function reportSent(pool: Pick<Pool, "query">, count: number, now?: Date): Promise<boolean> {
  const report = {
    count,
    gap: 1000 / CALM_PER_SECOND,
    maxPushSeconds: MAX_PUSH_SECONDS,
    isRush: count > RUSH,
    busySeconds: BUSY_SECONDS,
    now,
  };
  return (await runOn(pool, chargeSent, report, "prepared")) === 1;
}
