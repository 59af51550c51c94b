import { setTimeout as sleep } from "node:timers/promises";

/** A step of the demo whose expected outcome did not come. */
export class ExpectationFailed extends Error {
  override readonly name = "ExpectationFailed";
}

/** Ten times as long as the slowest step takes on one machine. */
const WAIT_TIMEOUT_MS = 5_000;
const PAUSE_MS = 10;

/**
 * Polls until `look` returns a value.
 * @throws {ExpectationFailed} with `what` after the time-out.
 */
export async function waitFor<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + WAIT_TIMEOUT_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null) return found;
    if (Date.now() > end) throw new ExpectationFailed(what);
    await sleep(PAUSE_MS);
  }
}

/** @throws {ExpectationFailed} with `what` unless the condition holds. */
export function expectThat(what: string, isMet: boolean): void {
  if (!isMet) throw new ExpectationFailed(what);
}
