import type { IncrementResponse, Store } from "express-rate-limit";

// About 2 MB. Ten thousand addresses a minute are an attack, or a bot with more buyers than one process serves.
const MAX_ADDRESSES = 10_000;

// The key of the shared count. No address has this form.
const OTHERS = "others";

type CountOptions = {
  readonly windowMs: number;
  readonly maxAddresses?: number;
  /** Milliseconds. */
  readonly now?: () => number;
};

export type AddressCounts = Omit<Store, "increment"> & {
  increment(address: string): IncrementResponse;
  size(): number;
};

/**
 * The requests of each address within a window. The number of addresses is bounded: further addresses of the window share one
 * count, so that an attacker with many addresses gains neither memory nor requests.
 */
export function createAddressCounts({
  windowMs,
  maxAddresses = MAX_ADDRESSES,
  now = Date.now,
}: CountOptions): AddressCounts {
  const counts = new Map<string, number>();
  let endsAt = 0;
  const keyOf = (address: string): string =>
    counts.has(address) || counts.size < maxAddresses ? address : OTHERS;
  const set = (key: string, count: number): void => {
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
  };
  return {
    localKeys: true,
    size: () => counts.size,
    increment(address) {
      if (now() >= endsAt) {
        counts.clear();
        endsAt = now() + windowMs;
      }
      const key = keyOf(address);
      const totalHits = (counts.get(key) ?? 0) + 1;
      set(key, totalHits);
      return { totalHits, resetTime: new Date(endsAt) };
    },
    decrement(address) {
      const key = keyOf(address);
      set(key, (counts.get(key) ?? 0) - 1);
    },
    resetKey(address) {
      counts.delete(address);
    },
  };
}
