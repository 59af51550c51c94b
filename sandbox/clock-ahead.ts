import type { MovableClock } from "../bot/platform/clock.ts";

/** A clock that is ahead of real time. Two processes of one machine that know by how much read the same from it. */
export type ClockAhead = MovableClock & {
  /** Whole milliseconds. */
  readonly ahead: number;
};

export function clockAhead(ahead = 0): ClockAhead {
  let moved = ahead;
  return {
    now: () => new Date(Date.now() + moved),
    get ahead() {
      return moved;
    },
    advance(milliseconds) {
      if (milliseconds < 0) throw new RangeError("A clock moves forward only");
      moved += Math.round(milliseconds);
    },
  };
}
