import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latestDaily, nextDaily, weekAfter } from "./recurring-time.ts";
import { daysLater, wallClock } from "./wall-clock.ts";

const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Pacific/Apia",
  "Australia/Lord_Howe",
];
const time = fc.record({
  minute: fc.integer({ min: 0, max: 1439 }),
  timeZone: fc.constantFrom(null, ...zones),
});
const moment = fc.date({
  min: new Date("2020-01-01T00:00:00Z"),
  max: new Date("2035-01-01T00:00:00Z"),
  noInvalidDate: true,
});

const DAY = 86_400_000;
const HOUR = 3_600_000;

describe("A daily time", () => {
  test("comes once a day, also across changes of the clocks", () => {
    fc.assert(
      fc.property(time, moment, (daily, at) => {
        const first = nextDaily(daily, at);
        const second = nextDaily(daily, first);
        expect(first.getTime()).toBeGreaterThan(at.getTime());
        expect(Math.abs(second.getTime() - first.getTime() - DAY)).toBeLessThanOrEqual(HOUR);
        const { year, month, day } = wallClock(second, daily.timeZone);
        const before = wallClock(first, daily.timeZone);
        expect({ year, month, day }).toEqual(daysLater(before, 1));
      }),
    );
  });

  test("has no occurrence between the latest and the next one", () => {
    fc.assert(
      fc.property(time, moment, (daily, at) => {
        const latest = latestDaily(daily, at);
        expect(latest.getTime()).toBeLessThanOrEqual(at.getTime());
        expect(nextDaily(daily, latest)).toEqual(nextDaily(daily, at));
        expect(latestDaily(daily, nextDaily(daily, at))).toEqual(nextDaily(daily, at));
      }),
    );
  });

  test.each([
    ["2026-03-28T12:00:00Z", "2026-03-29T01:30:00.000Z", "is skipped: the clock's jump shifts it"],
    ["2026-10-24T12:00:00Z", "2026-10-25T00:30:00.000Z", "occurs twice: the first counts"],
    ["2026-07-01T00:29:59Z", "2026-07-01T00:30:00.000Z", "is in summer"],
  ])("half past two in Berlin after %s is %s, where it %s", (after, expected) => {
    const daily = { minute: 150, timeZone: "Europe/Berlin" };
    expect(nextDaily(daily, new Date(after)).toISOString()).toBe(expected);
  });
});

const utc = (text: string): Date => new Date(text);

test("The local time stays the same a week later, also across the end of summer time", () => {
  const friday = utc("2026-10-23T10:00:00Z");
  expect(weekAfter(friday, friday, "Europe/Berlin")).toEqual(utc("2026-10-30T11:00:00Z"));
  expect(weekAfter(friday, friday, null)).toEqual(utc("2026-10-30T10:00:00Z"));
});

test("A time that the clocks skip moves an hour later, and is back a week after that", () => {
  const first = utc("2026-03-22T01:30:00Z");
  const skipped = weekAfter(first, first, "Europe/Berlin");
  expect(skipped).toEqual(utc("2026-03-29T01:30:00Z"));
  expect(weekAfter(first, skipped, "Europe/Berlin")).toEqual(utc("2026-04-05T00:30:00Z"));
});

test("Past weeks are skipped", () => {
  const first = utc("2026-01-05T10:00:00Z");
  expect(weekAfter(first, utc("2026-01-26T09:59:59Z"), null)).toEqual(utc("2026-01-26T10:00:00Z"));
  expect(weekAfter(first, utc("2026-01-26T10:00:00Z"), null)).toEqual(utc("2026-02-02T10:00:00Z"));
});
