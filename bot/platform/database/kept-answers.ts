import type { Clock } from "../time/clock.ts";
import { LARGE_COUNT } from "../values/large-count.ts";
import type { Database } from "./database.ts";

const KEPT_MS = 60_000;

type Platform = { readonly database: Database; readonly clock: Clock };
type Kept<Counts> = { readonly countedAt: number; readonly counts: Promise<Counts> };

type Definition<Input, Counts> = {
  /** The same text for the same question. */
  readonly keyOf: (input: Input) => string;
  readonly read: (platform: Platform, input: Input) => Promise<Counts>;
  readonly largestOf: (counts: Counts) => number;
};

/**
 * Keeps large counts for a minute, because counting hundreds of thousands of rows takes longer than a person wants to wait for a page.
 * A small count is read each time. Presses at the same moment count once.
 */
export function rememberLargeCounts<Input, Counts>({ keyOf, read, largestOf }: Definition<Input, Counts>) {
  const databases = new WeakMap<Database, Map<string, Kept<Counts>>>();
  return (platform: Platform, input: Input): Promise<Counts> => {
    const { database, clock } = platform;
    const kept = databases.get(database) ?? new Map<string, Kept<Counts>>();
    databases.set(database, kept);
    const now = clock.now().getTime();
    for (const [key, { countedAt }] of kept) if (Math.abs(now - countedAt) > KEPT_MS) kept.delete(key);
    const key = keyOf(input);
    const known = kept.get(key);
    if (known !== undefined) return known.counts;
    let isLarge = false;
    const counts = read(platform, input)
      .then((counted) => {
        isLarge = largestOf(counted) > LARGE_COUNT;
        return counted;
      })
      .finally(() => {
        if (!isLarge) kept.delete(key);
      });
    kept.set(key, { countedAt: now, counts });
    return counts;
  };
}
