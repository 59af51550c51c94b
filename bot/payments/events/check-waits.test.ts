import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkWaits, FIRST_WAIT, firstCheckAt, LAST_CHECK_AFTER, LONGEST_WAIT } from "./check-waits.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";

const total = (waits: readonly number[]): number => waits.reduce((sum, wait) => sum + wait, 0);

describe("The waits between checks", () => {
  test("double from the first up to the longest, and end with the last check", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LONGEST_WAIT }), (first) => {
        const waits = checkWaits(first);
        expect(waits[0]).toBe(first);
        for (const [index, wait] of waits.slice(1).entries())
          expect(wait).toBe(Math.min(2 * (waits[index] ?? 0), LONGEST_WAIT));
        expect(total(waits)).toBeLessThanOrEqual(LAST_CHECK_AFTER);
        expect(total(waits) + LONGEST_WAIT).toBeGreaterThan(LAST_CHECK_AFTER);
      }),
    );
  });

  test("of a payment are 5, 10, 20 minutes and so on: 34 checks in two weeks", () => {
    const waits = checkWaits(FIRST_WAIT.payment);
    expect(waits.slice(0, 9).map((wait) => wait / MINUTE_MS)).toEqual([
      5, 10, 20, 40, 80, 160, 320, 640, 720,
    ]);
    expect(waits).toHaveLength(34);
  });

  test("end with a check at the very end of the two weeks", () => {
    const waits = checkWaits(LONGEST_WAIT);
    expect([waits.length, total(waits)]).toEqual([28, LAST_CHECK_AFTER]);
  });

  test("begin with a first wait for a payment or a checkout", () => {
    const now = new Date("2026-11-24T12:00:00Z");
    expect(firstCheckAt("payment", now)).toEqual(new Date("2026-11-24T12:05:00Z"));
    expect(firstCheckAt("checkout", now)).toEqual(new Date("2026-11-24T12:10:00Z"));
  });
});
