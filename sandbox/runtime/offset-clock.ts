import type { MovableClock } from "../../bot/platform/time/clock.ts";

/** Real time plus an offset. Two processes on one machine with the same offset read the same time. */
export type OffsetClock = MovableClock & {
  /** Whole milliseconds. */
  readonly offset: number;
};

export function offsetClock(initialOffset = 0): OffsetClock {
  let offset = initialOffset;
  return {
    now: () => new Date(Date.now() + offset),
    get offset() {
      return offset;
    },
    advance(milliseconds) {
      if (milliseconds < 0) throw new RangeError("A clock moves forward only");
      offset += Math.round(milliseconds);
    },
  };
}
