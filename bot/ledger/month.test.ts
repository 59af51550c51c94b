import { expect, test } from "vitest";
import { describeMonth, monthName, monthNamed, monthOf } from "./month.ts";

test("A month begins and ends at midnight in UTC, also at the turn of a year", () => {
  const december = monthOf(new Date("2026-12-31T23:59:59.999Z"));
  expect(december).toEqual({
    name: "2026-12",
    from: new Date("2026-12-01T00:00:00Z"),
    until: new Date("2027-01-01T00:00:00Z"),
  });
  expect(monthNamed("2026-12")).toEqual(december);
  expect(describeMonth(december, "en")).toBe("December 2026");
});

test("The earlier months are counted by the calendar, also from the 31st of a month", () => {
  const now = new Date("2027-03-31T12:00:00Z");
  expect([0, 1, 2, 3, 5].map((back) => monthOf(now, back).name)).toEqual([
    "2027-03",
    "2027-02",
    "2027-01",
    "2026-12",
    "2026-10",
  ]);
});

test.each(["2026-13", "2026-00", "1999-01", "2026-1", "2026-11-01", ""])("%j is not a month", (name) => {
  expect(monthName.safeParse(name).success).toBe(false);
});
