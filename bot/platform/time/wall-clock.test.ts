import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysLater, momentOf, wallClock } from "./wall-clock.ts";

const iso = (year: number, month: number, day: number, hour: number, minute: number, zone: string | null) =>
  momentOf({ year, month, day }, { hour, minute }, zone).toISOString();

describe("A wall-clock time in a time zone", () => {
  test("is converted to UTC in summer and in winter", () => {
    expect(iso(2026, 7, 1, 18, 30, "Europe/Berlin")).toBe("2026-07-01T16:30:00.000Z");
    expect(iso(2026, 12, 24, 18, 30, "Europe/Berlin")).toBe("2026-12-24T17:30:00.000Z");
    expect(iso(2026, 12, 24, 18, 30, null)).toBe("2026-12-24T18:30:00.000Z");
    expect(iso(2026, 12, 24, 5, 0, "Asia/Calcutta")).toBe("2026-12-23T23:30:00.000Z");
  });

  test("that occurs twice is the first one", () => {
    expect(iso(2026, 10, 25, 2, 30, "Europe/Berlin")).toBe("2026-10-25T00:30:00.000Z");
    expect(iso(2026, 11, 1, 1, 30, "America/New_York")).toBe("2026-11-01T05:30:00.000Z");
  });

  test("that is skipped is shifted by the clock's jump", () => {
    expect(iso(2026, 3, 29, 2, 30, "Europe/Berlin")).toBe("2026-03-29T01:30:00.000Z");
    expect(iso(2026, 3, 8, 2, 30, "America/New_York")).toBe("2026-03-08T07:30:00.000Z");
  });

  test("is unchanged after conversion to UTC and back", () => {
    const zones = ["UTC", "Europe/Berlin", "America/St_Johns", "Asia/Katmandu", "Australia/Lord_Howe"];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 }),
        fc.constantFrom(...zones),
        (minutes, zone) => {
          const at = new Date(minutes * 60_000);
          const shown = wallClock(at, zone);
          const moment = momentOf(shown, shown, zone);
          expect(wallClock(moment, zone)).toEqual(shown);
          // A time that occurs twice is converted to its first occurrence.
          expect(at.getTime() - moment.getTime()).toBeOneOf([0, 1_800_000, 3_600_000]);
        },
      ),
    );
  });
});

test("Days are added by the calendar", () => {
  expect(daysLater({ year: 2026, month: 12, day: 31 }, 1)).toEqual({ year: 2027, month: 1, day: 1 });
  expect(daysLater({ year: 2028, month: 2, day: 28 }, 1)).toEqual({ year: 2028, month: 2, day: 29 });
});
