import { setTimeout as sleep } from "node:timers/promises";
import { ProviderError } from "../values/errors.ts";

// Most faults of a provider are over in a moment. After the last attempt the person gets a button that tries again.
const WAITS_MS: readonly number[] = [300, 1_000];
// The person has pressed a button and waits. No attempt begins later than this.
const WITHIN_MS = 5_000;

/**
 * Calls a provider for a person who waits, and repeats the call after a fault. For calls whose repetition does no harm.
 *
 * @throws {ProviderError} of the last attempt.
 */
export async function retryWhilePersonWaits<Result>(call: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + WITHIN_MS;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const wait = WAITS_MS[attempt];
      if (!(error instanceof ProviderError) || !error.retryable) throw error;
      if (wait === undefined || performance.now() + wait > end) throw error;
      await sleep(wait);
    }
  }
}
