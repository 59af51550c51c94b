/**
 * The only source of time for rules about money and access. Production uses the system's clock; tests and the
 * sandbox pass a clock that they move. Time-outs and rate limits use real time.
 */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

export type MovableClock = Clock & {
  /** Moves forward by whole milliseconds, never back. */
  advance(milliseconds: number): void;
};

/** A clock that runs with real time from `start` (default: now) and can be moved forward. */
export function movableClock(start: Date = new Date()): MovableClock {
  const realStart = Date.now();
  let moved = 0;
  return {
    now: () => new Date(start.getTime() + (Date.now() - realStart) + moved),
    advance(milliseconds) {
      if (milliseconds < 0) throw new RangeError("A clock moves forward only");
      moved += milliseconds;
    },
  };
}
