import { describe, expect, test } from "vitest";
import { loadTranslations } from "../../platform/texts/texts.ts";
import type { Period } from "../../platform/values/period.ts";
import { describePreview, describeOrderRefusal } from "./describe-preview.ts";
import type { ChannelPreview, SaleRefusal } from "./preview-purchase.ts";

const texts = loadTranslations().for("en");
const early = new Date("2027-03-01T09:05:00Z");
const late = new Date("2027-04-01T09:05:00Z");
const month: Period = { kind: "months", months: 1 };

const preview = (changes: Partial<ChannelPreview> = {}): ChannelPreview => ({
  channelId: "C",
  channelTitle: "Tea & Talk",
  isDiscussion: false,
  end: undefined,
  isPaused: false,
  tierId: "gold",
  tierName: "Gold",
  accessOverride: undefined,
  endAfter: late,
  ...changes,
});

const describeText = (period: Period, ...previews: ChannelPreview[]): string =>
  describePreview(texts, { tierId: "gold", tierName: "Gold", period }, previews);

describe("The text before a payment", () => {
  test.each<[string, Period, Partial<ChannelPreview>, string]>([
    ["names the end of a first purchase", month, {}, "If you pay now, your access lasts until April 1, 2027"],
    [
      "names access for life",
      { kind: "life" },
      { endAfter: null },
      "If you pay now, your access lasts for life.",
    ],
    [
      "names the added period and the new end",
      month,
      { end: early },
      "You have access until March 1, 2027 at 9:05 AM UTC. This adds 1 month, so your access lasts until April 1, 2027",
    ],
    [
      "names the added period after a gift",
      month,
      { end: early, tierId: undefined, tierName: undefined },
      "This adds 1 month",
    ],
    [
      "names a fixed end",
      { kind: "until", until: late },
      { end: early },
      "You have access until March 1, 2027 at 9:05 AM UTC. With this purchase it lasts until April 1, 2027",
    ],
    [
      "names both tiers at a change of tier",
      month,
      { end: early, tierId: "basic", tierName: "Basic & more" },
      "You have <b>Basic &amp; more</b> until March 1, 2027 at 9:05 AM UTC. The time of <b>Gold</b> is added after that, and you have Gold from now on, until April 1, 2027",
    ],
    [
      "names both tiers at a change to a tier for life",
      { kind: "life" },
      { end: early, endAfter: null, tierId: "basic", tierName: "Basic" },
      "You have <b>Basic</b> until March 1, 2027 at 9:05 AM UTC. From now on you have <b>Gold</b>, for life.",
    ],
    [
      "says that a pause ends",
      month,
      { end: early, isPaused: true },
      "This payment ends the pause of your access and adds <b>Gold</b>: your access lasts until April 1, 2027",
    ],
  ])("%s", (_what, period, changes, expected) => {
    expect(describeText(period, preview(changes))).toContain(expected);
  });

  test("names one end if all channels of a bundle end together", () => {
    expect(describeText(month, preview(), preview({ channelTitle: "News" }))).toMatch(
      /^If you pay now, your access lasts until April 1, 2027 at 9:05 AM UTC\.$/u,
    );
  });

  test("lists the ends of a bundle's channels if they differ, with escaped titles", () => {
    const previews = [
      preview(),
      preview({ channelTitle: "News", endAfter: early }),
      preview({ channelTitle: "Club", accessOverride: "allow" }),
      preview({ channelTitle: "Shop", end: null, endAfter: null }),
    ];
    expect(describeText(month, ...previews).split("\n")).toEqual([
      "<b>Gold</b> is added to what you have in each channel. If you pay now, your access lasts:",
      "• <b>Tea &amp; Talk</b>: until April 1, 2027 at 9:05 AM UTC",
      "• <b>News</b>: until March 1, 2027 at 9:05 AM UTC",
      "• <b>Club</b>: free for you anyway",
      "• <b>Shop</b>: for life",
    ]);
  });
});

test.each<[SaleRefusal, string]>([
  [{ reason: "not_on_sale" }, "no longer on sale"],
  [{ reason: "date_over", until: early }, "<b>Gold</b> ended on March 1, 2027"],
  [{ reason: "for_life", channelTitle: "A & B" }, "You have access to <b>A &amp; B</b> for life"],
  [
    { reason: "banned", channelTitle: "A & B" },
    "<b>A &amp; B</b> have blocked you there, so you can't buy access",
  ],
  [{ reason: "allowed", channelTitle: "A & B" }, "let you in for free"],
  [
    { reason: "adds_nothing", channelTitle: "A", end: late },
    "You already have access to <b>A</b> until April 1, 2027 at 9:05 AM UTC",
  ],
])("The text of the refusal %o", (refusal, expected) => {
  expect(describeOrderRefusal(texts, refusal, { tierName: "Gold" })).toContain(expected);
});
