import type { Clock } from "../time/clock.ts";
import type { Database } from "../database/database.ts";

const KEPT_MS = 60_000;

type Platform = { readonly database: Database; readonly clock: Clock };
type Kept<Answer> = { readonly askedAt: number; readonly answer: Promise<Answer> };

type Definition<Input, Answer> = {
  /** The same text for the same question. */
  readonly keyOf: (input: Input) => string;
  /** Whether an answer may be a minute old. Otherwise each question reads the database. */
  readonly isLarge: (platform: Platform, input: Input) => Promise<boolean>;
  readonly read: (platform: Platform, input: Input) => Promise<Answer>;
};

/**
 * Keeps counts and sums of large channels for a minute, because reading hundreds of thousands of rows takes longer than a person
 * wants to wait for a page. Questions of the same moment read once (docs/adr/0059-answers-about-large-channels.md).
 */
export function keepForMinute<Input, Answer>({ keyOf, isLarge, read }: Definition<Input, Answer>) {
  const databases = new WeakMap<Database, Map<string, Kept<Answer>>>();
  return (platform: Platform, input: Input): Promise<Answer> => {
    const { database, clock } = platform;
    const kept = databases.get(database) ?? new Map<string, Kept<Answer>>();
    databases.set(database, kept);
    const now = clock.now().getTime();
    for (const [key, { askedAt }] of kept) if (Math.abs(now - askedAt) > KEPT_MS) kept.delete(key);
    const key = keyOf(input);
    const known = kept.get(key);
    if (known !== undefined) return known.answer;
    let isKept = false;
    const answer = Promise.all([read(platform, input), isLarge(platform, input)])
      .then(([found, large]) => {
        isKept = large;
        return found;
      })
      .finally(() => {
        if (!isKept) kept.delete(key);
      });
    kept.set(key, { askedAt: now, answer });
    return answer;
  };
}
