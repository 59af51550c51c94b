import { setTimeout as sleep } from "node:timers/promises";

/** A step of the story that did not come about. */
export class NotSeen extends Error {
  override readonly name = "NotSeen";
}

/** Every step is one answer of a program on this machine; the slowest takes a tenth of it. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 10;

/**
 * Looks again and again until there is something to see.
 * @throws {NotSeen} that says what was waited for.
 */
export async function until<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null) return seen;
    if (Date.now() > end) throw new NotSeen(what);
    await sleep(PAUSE_MS);
  }
}

/** @throws {NotSeen} unless it is so. */
export function check(what: string, isSo: boolean): void {
  if (!isSo) throw new NotSeen(what);
}
