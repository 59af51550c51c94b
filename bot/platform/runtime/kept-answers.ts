import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../time/clock.ts";
import type { Database } from "../database/database.ts";
import { MINUTE_MS } from "../values/durations.ts";

const KEPT_MS = MINUTE_MS;
// With the word itself, which takes some tens of milliseconds, less than a person notices.
const SOON_MS = 50;

type Platform = { readonly database: Database; readonly clock: Clock };
type Kept<Answer> = {
  readonly askedAt: number;
  readonly large: Promise<boolean>;
  readonly answer: Promise<Answer>;
};

type Definition<Input, Answer> = {
  /** The same text for the same question. */
  readonly keyOf: (input: Input) => string;
  /** Whether an answer may be a minute old. Otherwise each question reads the database. */
  readonly isLarge: (platform: Platform, input: Input) => Promise<boolean>;
  readonly read: (platform: Platform, input: Input) => Promise<Answer>;
};

/** Called where an answer about a large channel takes longer than a person waits without a word. */
export type SayCounting = () => Promise<void>;

/**
 * Keeps counts and sums of large channels for a minute, because reading hundreds of thousands of rows takes longer than a person
 * wants to wait for a page. Questions of the same moment read once (docs/adr/0059-answers-about-large-channels.md).
 */
export function keepForMinute<Input, Answer>({ keyOf, isLarge, read }: Definition<Input, Answer>) {
  const databases = new WeakMap<Database, Map<string, Kept<Answer>>>();
  const ask = (platform: Platform, input: Input): Kept<Answer> => {
    const { database, clock } = platform;
    const kept = databases.get(database) ?? new Map<string, Kept<Answer>>();
    databases.set(database, kept);
    const now = clock.now().getTime();
    for (const [key, { askedAt }] of kept) if (Math.abs(now - askedAt) > KEPT_MS) kept.delete(key);
    const key = keyOf(input);
    const known = kept.get(key);
    if (known !== undefined) return known;
    let isKept = false;
    const large = isLarge(platform, input);
    const answer = Promise.all([read(platform, input), large])
      .then(([found, isLargeOne]) => {
        isKept = isLargeOne;
        return found;
      })
      .finally(() => {
        if (!isKept) kept.delete(key);
      });
    const asked = { askedAt: now, large, answer };
    kept.set(key, asked);
    return asked;
  };
  return async (platform: Platform, input: Input, sayCounting?: SayCounting): Promise<Answer> => {
    const { answer, large } = ask(platform, input);
    if (sayCounting !== undefined && !(await isSoon(answer)) && (await large)) await sayCounting();
    return await answer;
  };
}

/** A failure counts as an answer. */
const isSoon = (answer: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    answer.then(
      () => true,
      () => true,
    ),
    sleep(SOON_MS, false, { ref: false }),
  ]);
