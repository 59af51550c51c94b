import { expect, test } from "vitest";
import { weekAfter } from "./repeat-weekly.ts";

const utc = (text: string): Date => new Date(text);

test("The local time stays the same a week later, also across the end of summer time", () => {
  const friday = utc("2026-10-23T10:00:00Z");
  expect(weekAfter(friday, friday, "Europe/Berlin")).toEqual(utc("2026-10-30T11:00:00Z"));
  expect(weekAfter(friday, friday, "UTC")).toEqual(utc("2026-10-30T10:00:00Z"));
});

test("Past weeks are skipped", () => {
  const first = utc("2026-01-05T10:00:00Z");
  expect(weekAfter(first, utc("2026-01-26T09:59:59Z"), "UTC")).toEqual(utc("2026-01-26T10:00:00Z"));
  expect(weekAfter(first, utc("2026-01-26T10:00:00Z"), "UTC")).toEqual(utc("2026-02-02T10:00:00Z"));
});
