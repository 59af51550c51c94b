import { setTimeout as sleep } from "node:timers/promises";
import { blockSlots, takeSlots } from "../../../platform/telegram/rate-limit.ts";
import type { SlotsInput } from "../../../platform/telegram/rate-limit.ts";
import type { Database } from "../../../platform/database/database.ts";

/**
 * The slots that the shared rate limit (bot/platform/telegram/rate-limit.ts) gives this process. A slot is a time of
 * `performance.now()` at which one message may be sent.
 */
export type RateLimiter = {
  /** Takes the next free slots. If none is free, waits for one, at most until `until` or for MAX_WAIT_MS, and returns an empty list. */
  takeSlots(input: SlotsInput & { readonly until: number }): Promise<readonly number[]>;
  /** Resolves when the message of this slot may be sent. */
  waitFor(slot: number): Promise<void>;
  /** Pauses sending in all processes. */
  pause(milliseconds: number): Promise<void>;
  readonly isPaused: () => boolean;
  /** Milliseconds until the next free slot, as far as this process knows. */
  readonly freeInMs: () => number;
};

// Slots that a busy process missed are used one after the other, not at once: slightly faster than the rate until it caught up.
const CATCH_UP = 0.99;
// While no slot is free, the caller looks this often whether the broadcast was paused or stopped.
const MAX_WAIT_MS = 250;

export function createRateLimiter({ pool }: Pick<Database, "pool">): RateLimiter {
  let clockOffset = Number.POSITIVE_INFINITY;
  let gapMs = 0;
  let lastAt = 0;
  let pausedUntil = 0;
  let freeAt = 0;
  return {
    async takeSlots({ until, ...input }) {
      const taken = await takeSlots(pool, input);
      const now = performance.now();
      // From the database's clock to this process's. The fastest answer gives the smallest and so the best estimate.
      clockOffset = Math.min(clockOffset, now - taken.now);
      gapMs = taken.gapMs;
      freeAt = now + taken.waitMs;
      if (taken.delays.length === 0) await sleepUntil(Math.min(freeAt, until, now + MAX_WAIT_MS));
      return taken.delays.map((delay) => taken.now + clockOffset + delay);
    },
    async waitFor(slot) {
      await sleepUntil(slot);
      lastAt = Math.max(performance.now(), lastAt + CATCH_UP * gapMs);
      await sleepUntil(lastAt);
    },
    async pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, performance.now() + milliseconds);
      await blockSlots(pool, milliseconds);
    },
    isPaused: () => performance.now() < pausedUntil,
    freeInMs: () => Math.max(0, Math.max(pausedUntil, freeAt) - performance.now()),
  };
}

/** @param time of `performance.now()`. Timers have a resolution of one millisecond. */
export async function sleepUntil(time: number): Promise<void> {
  const wait = time - performance.now();
  if (wait > 1) await sleep(wait);
}
