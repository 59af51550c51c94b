// @module-tag sized
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Temporal } from "temporal-polyfill";
import { monthNamed, monthOf } from "../bot/ledger/month.ts";
import { latestDaily, nextDaily, weekAfter } from "../bot/platform/time/recurring-time.ts";
import { daysLater, endOfDay, isDay, momentOf, wallClock } from "../bot/platform/time/wall-clock.ts";
import type { Day } from "../bot/platform/time/wall-clock.ts";
import { addMonths, endAfter } from "../bot/platform/values/period.ts";
import { lastDays } from "../bot/stats/read/range.ts";
import { testSize } from "./support/test-size.ts";

/*
 * All arithmetic with calendars and clocks, compared with Temporal, which the program itself does not have at run time. Temporal's
 * rule for local times that are skipped or occur twice ("compatible") is the program's rule too, but a day ends with its last moment.
 */

const zones = Intl.supportedValuesOf("timeZone");
const zone = fc.constantFrom(...zones);
const START = Temporal.Instant.from("2010-01-01T00:00:00Z").epochMilliseconds;
const END = Temporal.Instant.from("2038-01-01T00:00:00Z").epochMilliseconds;
const WEEK = 7 * 86_400_000;

const anyTime = fc.integer({ min: START, max: END });

/** A zone with a time within a week of a change of its clocks, where errors are likely. */
const nearChange = fc
  .tuple(zone, anyTime, fc.integer({ min: -WEEK, max: WEEK }), fc.boolean())
  .map(([timeZone, epoch, distance, isWhole]) => {
    const change = zoned(new Date(epoch), timeZone).getTimeZoneTransition("next");
    const found = (change?.epochMilliseconds ?? epoch) + distance;
    // People choose whole minutes.
    const moment = isWhole ? Math.floor(found / 60_000) * 60_000 : found;
    return { timeZone, at: new Date(Math.min(moment, END)) };
  });
const anywhere = fc.record({ timeZone: zone, at: anyTime.map((epoch) => new Date(epoch)) });
const inZone = fc.oneof({ weight: 3, arbitrary: nearChange }, { weight: 1, arbitrary: anywhere });
const runs = { numRuns: testSize(150, 10_000) };

function zoned(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}
const dateOf = (at: Temporal.ZonedDateTime | Temporal.Instant): Date => new Date(at.epochMilliseconds);
const dayOf = ({ year, month, day }: Day): Day => ({ year, month, day });
const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(dayOf(day), { overflow: "reject" });

/**
 * The last millisecond of a day. Some zones set their clocks back over midnight: the day then begins, and after some minutes the day
 * before continues, whose end is the second midnight.
 */
function lastMomentOf(day: Temporal.PlainDate, timeZone: string): number {
  const midnight = day.add({ days: 1 }).toPlainDateTime();
  const before = (disambiguation: "earlier" | "later" | "compatible"): number =>
    midnight.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds - 1;
  const second = before("later");
  return zoned(new Date(second), timeZone).toPlainDate().equals(day) ? second : before("compatible");
}

describe("As with Temporal,", () => {
  test("a moment has a local day and time", () => {
    fc.assert(
      fc.property(inZone, ({ timeZone, at }) => {
        const { year, month, day, hour, minute } = zoned(at, timeZone);
        expect(wallClock(at, timeZone)).toEqual({ year, month, day, hour, minute });
      }),
      runs,
    );
  });

  test("a local day and time is a moment, also if clocks skip or repeat it", () => {
    const minutes = fc.integer({ min: -180, max: 180 });
    fc.assert(
      fc.property(inZone, minutes, ({ timeZone, at }, shift) => {
        const local = zoned(at, timeZone).toPlainDateTime().add({ minutes: shift }).round("minute");
        expect(momentOf(local, local, timeZone)).toEqual(dateOf(local.toZonedDateTime(timeZone)));
      }),
      runs,
    );
  });

  test("days are added by the calendar, and some do not exist", () => {
    const parts = fc.record({
      year: fc.integer({ min: 2000, max: 2099 }),
      month: fc.integer({ min: 1, max: 13 }),
      day: fc.integer({ min: 0, max: 32 }),
    });
    fc.assert(
      fc.property(parts, fc.integer({ min: -800, max: 800 }), (day, count) => {
        expect(isDay(day)).toBe(exists(day));
        const later = exists(day) ? [daysLater(day, count)] : [];
        expect(later).toEqual(exists(day) ? [dayOf(plain(day).add({ days: count }))] : []);
      }),
      runs,
    );
  });

  test("a day ends just before the next one begins", () => {
    fc.assert(
      fc.property(inZone, ({ timeZone, at }) => {
        const day = zoned(at, timeZone).toPlainDate();
        expect(endOfDay(day, timeZone)).toEqual(new Date(lastMomentOf(day, timeZone)));
      }),
      runs,
    );
  });

  test("a daily time comes at the same local time each day", () => {
    fc.assert(
      fc.property(inZone, fc.integer({ min: 0, max: 1439 }), ({ timeZone, at }, minute) => {
        const time = { hour: Math.floor(minute / 60), minute: minute % 60 };
        const today = zoned(at, timeZone).toPlainDate();
        const moments = [-3, -2, -1, 0, 1, 2, 3].map((days) =>
          dateOf(today.add({ days }).toZonedDateTime({ timeZone, plainTime: time })),
        );
        const daily = { minute, timeZone };
        expect(nextDaily(daily, at)).toEqual(moments.find((moment) => moment > at));
        expect(latestDaily(daily, at)).toEqual(moments.findLast((moment) => moment <= at));
      }),
      runs,
    );
  });

  test("a weekly time comes at the same local time each week", () => {
    fc.assert(
      fc.property(inZone, fc.integer({ min: 0, max: 60 * WEEK }), ({ timeZone, at }, passed) => {
        const after = new Date(at.getTime() + passed);
        const first = zoned(at, timeZone);
        const weeks = Math.max(1, Math.floor(passed / WEEK) - 1);
        const moments = [0, 1, 2, 3, 4].map((more) => {
          const { epochMilliseconds: moment } = first
            .toPlainDateTime()
            .add({ weeks: weeks + more })
            .toZonedDateTime(timeZone);
          return new Date(moment);
        });
        expect(weekAfter(at, after, timeZone)).toEqual(moments.find((moment) => moment > after));
      }),
      runs,
    );
  });

  test("a series of weekly times keeps its local time after a week in which clocks skip it", () => {
    fc.assert(
      fc.property(inZone, ({ timeZone, at }) => {
        const first = zoned(at, timeZone);
        let last = at;
        for (let week = 1; week <= 8; week += 1) {
          last = weekAfter(at, last, timeZone);
          expect(last).toEqual(dateOf(first.add({ weeks: week })));
        }
      }),
      { numRuns: testSize(60, 3_000) },
    );
  });

  test("the days of the statistics begin and end with the local day", () => {
    fc.assert(
      fc.property(inZone, fc.integer({ min: 1, max: 40 }), ({ timeZone, at }, count) => {
        const today = zoned(at, timeZone).toPlainDate();
        const days = Array.from({ length: count + 1 }, (_, index) => today.add({ days: index + 1 - count }));
        const calendar = lastDays(at, count, timeZone);
        expect(calendar.days).toEqual(days.slice(0, -1).map((day) => dayOf(day)));
        expect(calendar.bounds).toEqual(
          days.map((day) => new Date(lastMomentOf(day.subtract({ days: 1 }), timeZone) + 1)),
        );
      }),
      { numRuns: testSize(60, 3_000) },
    );
  });

  test("months are added in UTC, and end with the last day of a shorter month", () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: -30, max: 150 }), (epoch, months) => {
        const now = new Date(epoch);
        const expected = dateOf(zoned(now, "UTC").add({ months }));
        expect(addMonths(now, months)).toEqual(expected);
        expect(endAfter({ kind: "months", months }, { end: undefined, now })).toEqual(expected);
      }),
      runs,
    );
  });

  test("a month of the ledger begins with its first day in UTC", () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 0, max: 100 }), (epoch, back) => {
        const month = zoned(new Date(epoch), "UTC")
          .toPlainDate()
          .toPlainYearMonth()
          .subtract({ months: back });
        const begin = (one: Temporal.PlainYearMonth): Date =>
          dateOf(one.toPlainDate({ day: 1 }).toZonedDateTime("UTC"));
        const expected = {
          name: month.toString(),
          from: begin(month),
          until: begin(month.add({ months: 1 })),
        };
        expect(monthOf(new Date(epoch), back)).toEqual(expected);
        expect(monthNamed(expected.name)).toEqual(expected);
      }),
      runs,
    );
  });
});

function exists(day: Day): boolean {
  try {
    return plain(day).year === day.year;
  } catch {
    return false;
  }
}
