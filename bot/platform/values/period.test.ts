import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, endAfter, isOver, periodColumns, periodOf } from "./period.ts";
import type { Period } from "./period.ts";

const at = (text: string): Date => new Date(`${text}T09:05:00Z`);
const now = at("2026-11-24");
const days: Period = { kind: "days", days: 30 };
const months: Period = { kind: "months", months: 1 };
const until: Period = { kind: "until", until: at("2026-12-31") };
const life: Period = { kind: "life" };

const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant("days" as const), days: fc.integer({ min: 1, max: 3660 }) }),
  fc.record({ kind: fc.constant("months" as const), months: fc.integer({ min: 1, max: 120 }) }),
  fc.record({
    kind: fc.constant("until" as const),
    until: fc.date({ min: at("2020-01-01"), max: at("2040-01-01"), noInvalidDate: true }),
  }),
  fc.constant(life),
);

describe("The end of a period", () => {
  test("is counted from the later of now and the current end", () => {
    expect(endAfter(days, { end: undefined, now })).toEqual(at("2026-12-24"));
    expect(endAfter(days, { end: at("2026-11-01"), now })).toEqual(at("2026-12-24"));
    expect(endAfter(days, { end: at("2026-12-01"), now })).toEqual(at("2026-12-31"));
    expect(endAfter(months, { end: at("2026-12-31"), now })).toEqual(at("2027-01-31"));
  });

  test("is the date of a fixed period, unless the current end is later", () => {
    expect(endAfter(until, { end: at("2026-12-01"), now })).toEqual(at("2026-12-31"));
    expect(endAfter(until, { end: at("2027-03-01"), now })).toEqual(at("2027-03-01"));
  });

  test("never comes for a period for life, also with later periods", () => {
    expect(endAfter(life, { end: at("2026-12-01"), now })).toBeNull();
    for (const period of [days, months, until]) expect(endAfter(period, { end: null, now })).toBeNull();
  });

  test("never lies before the current end", () => {
    const ends = fc.date({ min: at("2020-01-01"), max: at("2040-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(periods, ends, (period, end) => {
        const after = endAfter(period, { end, now });
        expect(after === null || after >= end).toBe(true);
      }),
    );
  });
});

describe("A month later", () => {
  test("is the same day, or the last day of a shorter month", () => {
    expect(addMonths(at("2026-01-31"), 1)).toEqual(at("2026-02-28"));
    expect(addMonths(at("2028-01-31"), 1)).toEqual(at("2028-02-29"));
    expect(addMonths(at("2028-02-29"), 12)).toEqual(at("2029-02-28"));
    expect(addMonths(at("2026-10-31"), 13)).toEqual(at("2027-11-30"));
    expect(addMonths(at("2026-11-30"), 1)).toEqual(at("2026-12-30"));
  });
});

test("Only a period with a fixed date can be over", () => {
  expect(isOver(until, at("2026-12-30"))).toBe(false);
  expect(isOver(until, at("2026-12-31"))).toBe(true);
  for (const period of [days, months, life]) expect(isOver(period, at("2040-01-01"))).toBe(false);
});

test("A period is unchanged after writing and reading its columns", () => {
  fc.assert(
    fc.property(periods, (period) => {
      expect(periodOf(periodColumns(period))).toEqual(period);
    }),
  );
});
