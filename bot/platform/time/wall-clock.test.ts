import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { daysLater, endOfDay, isDay, momentOf, wallClock } from "./wall-clock.ts";

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

const end = (text: string, zone: string): string => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return endOfDay({ year, month, day }, zone).toISOString();
};

describe("The end of a day", () => {
  test("is its last millisecond in the person's time zone", () => {
    expect(end("2026-12-31", "UTC")).toBe("2026-12-31T23:59:59.999Z");
    expect(end("2026-12-31", "America/New_York")).toBe("2027-01-01T04:59:59.999Z");
    expect(end("2026-12-31", "Asia/Kolkata")).toBe("2026-12-31T18:29:59.999Z");
    expect(end("2026-07-31", "Europe/Lisbon")).toBe("2026-07-31T22:59:59.999Z");
  });

  test("is right if the clocks change at midnight", () => {
    // Beirut: 00:00 becomes 01:00 in March, and 23:00 in October. The Azores: 01:00 becomes 00:00 in October.
    expect(end("2025-03-29", "Asia/Beirut")).toBe("2025-03-29T21:59:59.999Z");
    expect(end("2025-10-25", "Asia/Beirut")).toBe("2025-10-25T21:59:59.999Z");
    expect(end("2025-10-25", "Atlantic/Azores")).toBe("2025-10-25T23:59:59.999Z");
  });

  test("is the last millisecond of the day in every time zone", () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
    const days = fc.date({
      min: new Date(Date.UTC(2024, 0, 1)),
      max: new Date(Date.UTC(2037, 0, 1)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, days, (timeZone, date) => {
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        const last = endOfDay(day, timeZone);
        const shown = (moment: Date): string =>
          new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(moment);
        expect(shown(last)).toBe(date.toISOString().slice(0, 10));
        expect(shown(new Date(last.getTime() + 1))).not.toBe(shown(last));
      }),
    );
  });
});

test.each([
  // From 00:01 back to 23:01.
  ["America/Goose_Bay", { year: 2010, month: 11, day: 6 }, "2010-11-07T03:59:59.999Z"],
  // From 02:00 back to 23:00.
  ["Antarctica/Casey", { year: 2010, month: 3, day: 4 }, "2010-03-04T15:59:59.999Z"],
])("A day in %s on which clocks go back over midnight ends with the second midnight", (zone, day, end) => {
  expect(endOfDay(day, zone).toISOString()).toBe(end);
});

test("Only days of the calendar are valid", () => {
  expect(isDay({ year: 2028, month: 2, day: 29 })).toBe(true);
  expect(isDay({ year: 2026, month: 2, day: 29 })).toBe(false);
  expect(isDay({ year: 2026, month: 4, day: 31 })).toBe(false);
  expect(isDay({ year: 2026, month: 13, day: 1 })).toBe(false);
  expect(isDay({ year: 2026, month: 1, day: 0 })).toBe(false);
});

test("One formatter for a zone serves all clocks of that zone", () => {
  const made = vi.spyOn(Intl, "DateTimeFormat");
  try {
    for (let day = 1; day <= 28; day++) iso(2026, 3, day, 9, 0, "Pacific/Kiritimati");
    expect(made.mock.calls.length).toBeLessThanOrEqual(1);
  } finally {
    made.mockRestore();
  }
});
