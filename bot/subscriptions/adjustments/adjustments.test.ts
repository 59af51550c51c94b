import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endAfterAdjustments } from "./adjustments.ts";

const DAY = 86_400;
const at = (day: number): Date => new Date(Date.UTC(2026, 0, 1) + day * DAY * 1000);
const bought = (day: number, days: number | null, until: Date | null = null) => ({
  kind: "added" as const,
  at: at(day),
  seconds: days === null ? null : days * DAY,
  months: null,
  until,
});

describe("The end after adjustments", () => {
  test("does not exist without adjustments", () => {
    expect(endAfterAdjustments([])).toBeUndefined();
  });

  test("adds the periods, one after the other", () => {
    expect(endAfterAdjustments([bought(10, 30), bought(0, 30)])).toEqual(at(60));
  });

  test("counts a period after a gap from its payment", () => {
    expect(endAfterAdjustments([bought(0, 30), bought(40, 30)])).toEqual(at(70));
  });

  test("is null for life", () => {
    expect(endAfterAdjustments([bought(0, 30), bought(5, null)])).toBeNull();
  });

  test("is the end that the provider reports for a renewal, plus the time that was left", () => {
    expect(endAfterAdjustments([bought(0, 30, at(30)), bought(30, 30, at(60))])).toEqual(at(60));
    expect(endAfterAdjustments([bought(0, 20), bought(10, 30, at(40)), bought(40, 30, at(70))])).toEqual(
      at(80),
    );
  });

  test("never moves back after a payment", () => {
    const payment = fc
      .tuple(fc.nat(400), fc.integer({ min: 1, max: 90 }), fc.boolean())
      .map(([day, days, isRecurring]) => bought(day, days, isRecurring ? at(day + days) : null));
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 8 }), payment, (payments, last) => {
        const latest = { ...last, at: at(401), until: last.until === null ? null : at(431) };
        const before = endAfterAdjustments(payments);
        const after = endAfterAdjustments([...payments, latest]);
        if (!(before instanceof Date)) return;
        expect(after instanceof Date && after >= before).toBe(true);
      }),
    );
  });
});
