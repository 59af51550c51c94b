import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/**
 * Looks until what is seen equals what is expected; for tests that run side by side, where `expect.poll` does not work.
 * @throws {Error} with what was seen last.
 */
export async function until<Seen>(
  look: () => Seen | Promise<Seen>,
  expected: Seen,
  milliseconds = 60_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (isDeepStrictEqual(seen, expected)) return;
    if (Date.now() > deadline)
      throw new Error(`Expected ${JSON.stringify(expected)} and saw to the end ${JSON.stringify(seen)}`);
    await sleep(25);
  }
}
