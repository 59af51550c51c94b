import { describe, expect, test } from "vitest";
import type { Period } from "../../platform/values/period.ts";
import type { CurrentAccess } from "../../subscriptions/index.ts";
import { foresee } from "./preview-purchase.ts";

const now = new Date("2027-01-31T12:00:00Z");
const inMarch = new Date("2027-03-31T12:00:00Z");
const month: Period = { kind: "months", months: 1 };
const untilMay: Period = { kind: "until", until: new Date("2027-05-01T00:00:00Z") };
const untilFebruary: Period = { kind: "until", until: new Date("2027-02-15T00:00:00Z") };

const holding = (changes: Partial<CurrentAccess> = {}): CurrentAccess => ({
  channelId: "C",
  channelTitle: "Tea",
  isDiscussion: false,
  end: undefined,
  isPaused: false,
  tierId: undefined,
  tierName: undefined,
  standing: undefined,
  ...changes,
});

const see = (period: Period, ...holdings: CurrentAccess[]) =>
  foresee(period, { isOnSale: true, holdings, now });

describe("What a payment leads to", () => {
  test.each([
    ["a newcomer's month ends with the next one", month, undefined, "2027-02-28T12:00:00Z"],
    ["a month is added to what is left", month, inMarch, "2027-04-30T12:00:00Z"],
    ["days are added to what is left", { kind: "days", days: 7 }, inMarch, "2027-04-07T12:00:00Z"],
    ["a later date takes the place of the end", untilMay, inMarch, "2027-05-01T00:00:00Z"],
  ] as const)("%s", (_what, period, end, expected) => {
    expect(see(period, holding({ end }))).toMatchObject({
      kind: "open",
      prospects: [{ endAfter: new Date(expected) }],
    });
  });

  test("all time comes to what is left", () => {
    expect(see({ kind: "life" }, holding({ end: inMarch }))).toMatchObject({
      kind: "open",
      prospects: [{ endAfter: null }],
    });
  });

  test("each channel of a bundle keeps what is left in it; its discussion group is not told of", () => {
    const there = holding({ channelId: "D", channelTitle: "Talk", end: inMarch });
    const group = holding({ channelId: "G", isDiscussion: true });
    expect(see(month, holding(), there, group)).toMatchObject({
      kind: "open",
      prospects: [
        { channelId: "C", endAfter: new Date("2027-02-28T12:00:00Z") },
        { channelId: "D", endAfter: new Date("2027-04-30T12:00:00Z") },
      ],
    });
  });
});

describe("No money is taken", () => {
  test("for what is not on sale", () => {
    expect(foresee(month, { isOnSale: false, holdings: [holding()], now })).toEqual({
      kind: "refused",
      reason: "not_on_sale",
    });
  });

  test.each([
    ["from who is there for life", "for_life", month, { end: null }],
    ["for a date that is before the end", "adds_nothing", untilFebruary, { end: inMarch }],
    ["for the very end that they have", "adds_nothing", { kind: "until", until: inMarch }, { end: inMarch }],
    ["from who is let in for free", "whitelisted", month, { standing: "whitelisted" }],
    ["from who is banned", "banned", month, { standing: "banned" }],
  ] as const)("%s", (_what, reason, period, changes) => {
    expect(see(period, holding(changes))).toMatchObject({ kind: "refused", reason, channelTitle: "Tea" });
  });

  test("for a date that is over, and the date is told", () => {
    expect(foresee({ kind: "until", until: now }, { isOnSale: false, holdings: [holding()], now })).toEqual({
      kind: "refused",
      reason: "date_over",
      until: now,
    });
  });

  test.each([
    ["banned in one of its channels", { standing: "banned" }],
    ["banned in a discussion group of it", { standing: "banned", isDiscussion: true }],
  ] as const)("for a bundle by somebody who is %s", (_what, changes) => {
    const there = holding({ channelTitle: "Talk", ...changes });
    expect(see(month, holding(), there)).toEqual({
      kind: "refused",
      reason: "banned",
      channelTitle: "Talk",
    });
  });

  test("for a bundle only where none of its channels gains by it", () => {
    const free = holding({ standing: "whitelisted" });
    const forLife = holding({ end: null });
    expect(see(month, free, holding()).kind).toBe("open");
    expect(see(month, forLife, holding()).kind).toBe("open");
    expect(see(month, free, forLife)).toMatchObject({ kind: "refused", reason: "whitelisted" });
    expect(see(month, forLife, holding({ isDiscussion: true }))).toMatchObject({ reason: "for_life" });
  });
});
