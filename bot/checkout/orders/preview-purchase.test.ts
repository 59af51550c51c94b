import { describe, expect, test } from "vitest";
import type { Period } from "../../platform/values/period.ts";
import type { CurrentAccess } from "../../subscriptions/entitlement/index.ts";
import { previewChannels } from "./preview-purchase.ts";

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
  accessOverride: undefined,
  ...changes,
});

const preview = (period: Period, ...holdings: CurrentAccess[]) =>
  previewChannels(period, { isOnSale: true, holdings, now });

describe("The preview of a purchase", () => {
  test.each([
    [
      "starts a month now for a new subscriber, clamped to the end of the month",
      month,
      undefined,
      "2027-02-28T12:00:00Z",
    ],
    ["adds a month to the current end", month, inMarch, "2027-04-30T12:00:00Z"],
    ["adds days to the current end", { kind: "days", days: 7 }, inMarch, "2027-04-07T12:00:00Z"],
    ["replaces the current end by a later fixed date", untilMay, inMarch, "2027-05-01T00:00:00Z"],
  ] as const)("%s", (_what, period, end, expected) => {
    expect(preview(period, holding({ end }))).toMatchObject({
      kind: "open",
      previews: [{ endAfter: new Date(expected) }],
    });
  });

  test("has no end for a tier for life", () => {
    expect(preview({ kind: "life" }, holding({ end: inMarch }))).toMatchObject({
      kind: "open",
      previews: [{ endAfter: null }],
    });
  });

  test("adds to each channel of a bundle and leaves out the discussion group", () => {
    const there = holding({ channelId: "D", channelTitle: "Talk", end: inMarch });
    const group = holding({ channelId: "G", isDiscussion: true });
    expect(preview(month, holding(), there, group)).toMatchObject({
      kind: "open",
      previews: [
        { channelId: "C", endAfter: new Date("2027-02-28T12:00:00Z") },
        { channelId: "D", endAfter: new Date("2027-04-30T12:00:00Z") },
      ],
    });
  });
});

describe("A purchase is refused", () => {
  test("for a tier that is not on sale", () => {
    expect(previewChannels(month, { isOnSale: false, holdings: [holding()], now })).toEqual({
      kind: "refused",
      reason: "not_on_sale",
    });
  });

  test.each([
    ["for a subscriber for life", "for_life", month, { end: null }],
    ["for a fixed date before the current end", "adds_nothing", untilFebruary, { end: inMarch }],
    [
      "for a fixed date equal to the current end",
      "adds_nothing",
      { kind: "until", until: inMarch },
      { end: inMarch },
    ],
    ["for a user with an override that allows access", "allowed", month, { accessOverride: "allow" }],
    ["for a banned user", "banned", month, { accessOverride: "ban" }],
  ] as const)("%s", (_what, reason, period, changes) => {
    expect(preview(period, holding(changes))).toMatchObject({ kind: "refused", reason, channelTitle: "Tea" });
  });

  test("for a fixed date in the past, which the refusal names", () => {
    expect(
      previewChannels({ kind: "until", until: now }, { isOnSale: false, holdings: [holding()], now }),
    ).toEqual({
      kind: "refused",
      reason: "date_over",
      until: now,
    });
  });

  test.each([
    ["banned in one of its channels", { accessOverride: "ban" }],
    ["banned in its discussion group", { accessOverride: "ban", isDiscussion: true }],
  ] as const)("for a bundle if the user is %s", (_what, changes) => {
    const there = holding({ channelTitle: "Talk", ...changes });
    expect(preview(month, holding(), there)).toEqual({
      kind: "refused",
      reason: "banned",
      channelTitle: "Talk",
    });
  });

  test("for a bundle only if no channel gains by it", () => {
    const free = holding({ accessOverride: "allow" });
    const forLife = holding({ end: null });
    expect(preview(month, free, holding()).kind).toBe("open");
    expect(preview(month, forLife, holding()).kind).toBe("open");
    expect(preview(month, free, forLife)).toMatchObject({ kind: "refused", reason: "allowed" });
    expect(preview(month, forLife, holding({ isDiscussion: true }))).toMatchObject({ reason: "for_life" });
  });
});
