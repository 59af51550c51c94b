import * as fc from "fast-check";
import { expect, test } from "vitest";
import { labelOfDay, lastDays, nameOfDay } from "./range.ts";

const HOUR = 3_600_000;

const hoursOf = (bounds: readonly Date[]): number[] =>
  bounds.slice(1).map((bound, index) => (bound.getTime() - (bounds[index]?.getTime() ?? 0)) / HOUR);

test("lastDays ends with today in the given time zone", () => {
  const moment = new Date("2026-11-24T23:30:00Z");
  expect(lastDays(moment, 3, "UTC").days.map(nameOfDay)).toEqual(["2026-11-22", "2026-11-23", "2026-11-24"]);
  expect(lastDays(moment, 2, "Asia/Tokyo").days.map(nameOfDay)).toEqual(["2026-11-24", "2026-11-25"]);
  expect(lastDays(moment, 2, "Asia/Tokyo").bounds).toEqual([
    new Date("2026-11-23T15:00:00Z"),
    new Date("2026-11-24T15:00:00Z"),
    new Date("2026-11-25T15:00:00Z"),
  ]);
});

test("A day has 23 hours when the clocks go forward, and 25 when they go back", () => {
  const spring = lastDays(new Date("2026-03-30T12:00:00Z"), 3, "Europe/Berlin");
  expect(spring.days.map(nameOfDay)).toEqual(["2026-03-28", "2026-03-29", "2026-03-30"]);
  expect(hoursOf(spring.bounds)).toEqual([24, 23, 24]);
  const autumn = lastDays(new Date("2026-10-26T12:00:00Z"), 3, "Europe/Berlin");
  expect(hoursOf(autumn.bounds)).toEqual([24, 25, 24]);
  // In Chile the clocks change at midnight: 6 September 2026 began at one o'clock.
  const santiago = lastDays(new Date("2026-09-07T12:00:00Z"), 3, "America/Santiago");
  expect(hoursOf(santiago.bounds)).toEqual([24, 23, 24]);
});

test("The days are consecutive, and the last one contains the moment", () => {
  const zones = fc.constantFrom(
    "UTC",
    "Europe/Berlin",
    "America/Los_Angeles",
    "Asia/Kathmandu",
    "Pacific/Chatham",
    "America/Santiago",
    "Australia/Lord_Howe",
  );
  const moments = fc.date({
    min: new Date("2024-01-01T00:00:00Z"),
    max: new Date("2030-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, zones, fc.constantFrom(7, 30, 90), (moment, zone, count) => {
      const { days, bounds } = lastDays(moment, count, zone);
      expect([days.length, bounds.length]).toEqual([count, count + 1]);
      expect(new Set(days.map(nameOfDay)).size).toBe(count);
      for (const hours of hoursOf(bounds)) expect([23, 23.5, 24, 24.5, 25]).toContain(hours);
      const [last, end] = bounds.slice(-2).map((bound) => bound.getTime());
      expect(moment.getTime()).toBeGreaterThanOrEqual(last ?? Infinity);
      expect(moment.getTime()).toBeLessThan(end ?? 0);
    }),
    { numRuns: 20 },
  );
});

test("labelOfDay uses the reader's language", () => {
  const day = { year: 2026, month: 3, day: 1 };
  expect([labelOfDay(day, "en"), labelOfDay(day, "de")]).toEqual(["Mar 1", "1. März"]);
});
