import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOfDay, isDay } from "./days.ts";

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

test("only days of the calendar are valid", () => {
  expect(isDay({ year: 2028, month: 2, day: 29 })).toBe(true);
  expect(isDay({ year: 2026, month: 2, day: 29 })).toBe(false);
  expect(isDay({ year: 2026, month: 4, day: 31 })).toBe(false);
  expect(isDay({ year: 2026, month: 13, day: 1 })).toBe(false);
  expect(isDay({ year: 2026, month: 1, day: 0 })).toBe(false);
});
