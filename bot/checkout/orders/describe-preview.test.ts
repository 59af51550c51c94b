import { describe, expect, test } from "vitest";
import { loadTranslations } from "../../platform/texts/texts.ts";
import type { Period } from "../../platform/values/period.ts";
import { describeProspects, describeRefusal } from "./describe-preview.ts";
import type { Prospect, SaleRefusal } from "./preview-purchase.ts";

const texts = loadTranslations().for("en");
const early = new Date("2027-03-01T09:05:00Z");
const late = new Date("2027-04-01T09:05:00Z");
const month: Period = { kind: "months", months: 1 };

const prospect = (changes: Partial<Prospect> = {}): Prospect => ({
  channelId: "C",
  channelTitle: "Tea & Talk",
  isDiscussion: false,
  end: undefined,
  isPaused: false,
  tierId: "gold",
  tierName: "Gold",
  standing: undefined,
  endAfter: late,
  ...changes,
});

const tell = (period: Period, ...prospects: Prospect[]): string =>
  describeProspects(texts, { tierId: "gold", tierName: "Gold", period }, prospects);

describe("Before paying, a buyer reads", () => {
  test.each<[string, Period, Partial<Prospect>, string]>([
    ["until when a first purchase lasts", month, {}, "Paid now, your access lasts until April 1, 2027"],
    ["that it is for life", { kind: "life" }, { endAfter: null }, "Paid now, your access lasts for life."],
    [
      "what is added to what is left",
      month,
      { end: early },
      "You have access until March 1, 2027 at 9:05 AM UTC: this adds 1 month to it, so that it lasts until April 1, 2027",
    ],
    [
      "that a present is added to as well",
      month,
      { end: early, tierId: undefined, tierName: undefined },
      "this adds 1 month to it",
    ],
    [
      "that a date is an end",
      { kind: "until", until: late },
      { end: early },
      "You have access until March 1, 2027 at 9:05 AM UTC: with this it lasts until April 1, 2027",
    ],
    [
      "that another tier comes behind the one they have",
      month,
      { end: early, tierId: "basic", tierName: "Basic & more" },
      "You have <b>Basic &amp; more</b> until March 1, 2027 at 9:05 AM UTC: <b>Gold</b> adds its time behind that, and from now on you have Gold, until April 1, 2027",
    ],
    [
      "that another tier without an end takes over",
      { kind: "life" },
      { end: early, endAfter: null, tierId: "basic", tierName: "Basic" },
      "You have <b>Basic</b> until March 1, 2027 at 9:05 AM UTC: from now on you have <b>Gold</b>, for life.",
    ],
    [
      "that paused time goes on",
      month,
      { end: early, isPaused: true },
      "Your paused time goes on with this payment, and <b>Gold</b> comes to it: your access lasts until April 1, 2027",
    ],
  ])("%s", (_what, period, changes, words) => {
    expect(tell(period, prospect(changes))).toContain(words);
  });

  test("one end where all channels of a bundle end together", () => {
    expect(tell(month, prospect(), prospect({ channelTitle: "News" }))).toMatch(
      /^Paid now, your access lasts until April 1, 2027 at 9:05 AM UTC\.$/u,
    );
  });

  test("the end in each channel of a bundle where they differ, with the titles escaped", () => {
    const prospects = [
      prospect(),
      prospect({ channelTitle: "News", endAfter: early }),
      prospect({ channelTitle: "Club", standing: "whitelisted" }),
      prospect({ channelTitle: "Shop", end: null, endAfter: null }),
    ];
    expect(tell(month, ...prospects).split("\n")).toEqual([
      "<b>Gold</b> comes to what you have in each channel. Paid now, your access lasts:",
      "• <b>Tea &amp; Talk</b>: until April 1, 2027 at 9:05 AM UTC",
      "• <b>News</b>: until March 1, 2027 at 9:05 AM UTC",
      "• <b>Club</b>: free for you anyway",
      "• <b>Shop</b>: for life",
    ]);
  });
});

test.each<[SaleRefusal, string]>([
  [{ reason: "not_on_sale" }, "no longer on sale"],
  [{ reason: "date_over", until: early }, "<b>Gold</b> lasted until March 1, 2027"],
  [{ reason: "for_life", channelTitle: "A & B" }, "You are in <b>A &amp; B</b> for life"],
  [
    { reason: "banned", channelTitle: "A & B" },
    "<b>A &amp; B</b> do not let you in there, so I take no money",
  ],
  [{ reason: "whitelisted", channelTitle: "A & B" }, "let you in for free"],
  [
    { reason: "adds_nothing", channelTitle: "A", end: late },
    "<b>A</b> until April 1, 2027 at 9:05 AM UTC already",
  ],
])("Nothing is sold, and it is said why: %o", (refusal, words) => {
  expect(describeRefusal(texts, refusal, { tierName: "Gold" })).toContain(words);
});
