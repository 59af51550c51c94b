import { describe, expect, test } from "vitest";
import { nextCheck, nextPayday } from "./strategy.ts";

const at = (text: string): Date => new Date(text);
const weekly = { strategy: "weekly", timeZone: "Europe/Berlin" } as const;
const monthly = { strategy: "monthly", timeZone: "Europe/Berlin" } as const;

describe("A payday", () => {
  test("is the next Monday at nine in the owner's time zone", () => {
    // 30 November 2026 is a Monday.
    expect(nextPayday(weekly, at("2026-11-25T12:00:00Z"))).toEqual(at("2026-11-30T08:00:00Z"));
    expect(nextPayday(weekly, at("2026-11-30T07:59:59Z"))).toEqual(at("2026-11-30T08:00:00Z"));
    expect(nextPayday(weekly, at("2026-11-30T08:00:00Z"))).toEqual(at("2026-12-07T08:00:00Z"));
  });

  test("is the first of the next month, also over the end of a year and a change of the clocks", () => {
    expect(nextPayday(monthly, at("2026-12-01T08:00:00Z"))).toEqual(at("2027-01-01T08:00:00Z"));
    expect(nextPayday(monthly, at("2027-03-10T00:00:00Z"))).toEqual(at("2027-04-01T07:00:00Z"));
  });

  test("begins where the owner lives", () => {
    const sunday = at("2026-11-29T20:30:00Z");
    expect(nextPayday({ ...weekly, timeZone: "Pacific/Auckland" }, sunday)).toEqual(
      at("2026-12-06T20:00:00Z"),
    );
    expect(nextPayday({ ...weekly, timeZone: null }, sunday)).toEqual(at("2026-11-30T09:00:00Z"));
  });
});

describe("The next look at an owner", () => {
  const now = at("2026-11-25T12:00:00Z");
  test("is none without a wallet, and none where only the owner requests payouts", () => {
    expect(nextCheck(weekly, false, now)).toBeNull();
    expect(nextCheck({ ...weekly, strategy: "manual" }, true, now)).toBeNull();
  });

  test.each(["instant", "threshold"] as const)("comes at once for %s", (strategy) => {
    expect(nextCheck({ ...weekly, strategy }, true, now)?.getTime()).toBeLessThan(now.getTime());
  });
});
