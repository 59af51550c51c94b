import { expect, test } from "vitest";
import { weekAfter } from "./week-after.ts";

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
