import type { InlineKeyboard } from "grammy";
import { describe, expect, test } from "vitest";
import { refundActions } from "../../payments/refunds/refund.keyboards.ts";
import type { RefundPage } from "../../payments/refunds/list-refundable.ts";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { money } from "../../platform/values/money.ts";
import type { Timeline, TimelineEntry, TimelinePayment } from "./timeline-types.ts";
import { describeTimeline } from "./describe-timeline.ts";
import { timelineKeyboard } from "./timeline.keyboards.ts";

const texts = loadTranslations().for("en");
const at = new Date("2026-12-24T09:05:12Z");

const waiting = (task: string): TimelineEntry => ({
  kind: "job_waiting",
  at,
  paymentId: undefined,
  task,
  attempts: 0,
});

const unknownOrder = (entries: readonly TimelineEntry[], isDismissed = false): Timeline => ({
  kind: "unknown_order",
  eventId: "01JFXJ5W8H0000000000000000",
  provider: "nowpayments",
  externalId: "5745459419",
  isDismissed,
  entries,
});

describe("A timeline", () => {
  test("longer than a message is split into pages, each with the head, complete and in order", () => {
    const tasks = Array.from({ length: 200 }, (_, index) => `task-${index}.<&>`);
    const pages = describeTimeline(texts, unknownOrder(tasks.map(waiting)));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page.length).toBeLessThanOrEqual(4096);
      expect(page).toContain("5745459419");
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
    const shown = [...pages.join("").matchAll(/task-\d+\.&lt;&amp;&gt;/g)].map(([task]) => task);
    expect(shown).toEqual(tasks.map((task) => task.replace("<&>", "&lt;&amp;&gt;")));
  });

  test("shows the time of each entry to the second", () => {
    expect(describeTimeline(texts, unknownOrder([waiting("x")]))).toEqual([
      expect.stringMatching(/<i>Dec 24, 2026, 9:05:12.AM UTC<\/i>\nWaits to be done: <code>x<\/code>\.$/),
    ]);
  });

  test("describes renewals, coins picked in the chat, and actions without a text of their own", () => {
    const step = { at, paymentId: undefined };
    const actor = { id: 7, name: undefined };
    const [page = ""] = describeTimeline(
      texts,
      unknownOrder([
        { ...step, kind: "coin_chosen", asked: { amount: "0.5", currency: "XMR" }, externalId: "12" },
        { ...step, kind: "granted", months: null, seconds: 5, until: at },
        { ...step, kind: "granted", months: null, seconds: null, until: null },
        { ...step, kind: "renewal", state: "canceled", expiresAt: at },
        {
          ...step,
          kind: "decided",
          action: "other",
          actionName: "payment.looked_at",
          actor,
          reason: "<why>",
          access: undefined,
        },
      ]),
    );
    expect(page.split("\n\n").map((part) => part.split("\n").slice(1).join("\n"))).toEqual([
      expect.anything(),
      "0.5 XMR was asked for in the chat: payment <code>12</code>.",
      `Granted until ${loadTranslations().for("en").date(at)}.`,
      "Granted: for life.",
      `The renewal was canceled; it is paid until ${loadTranslations().for("en").date(at)}.`,
      "<code>7</code>: payment looked at.\nReason: &lt;why&gt;",
    ]);
  });

  test("links to its earlier and later pages and to the anomalies", () => {
    const labels = (page: number, pages: number): string[] =>
      timelineKeyboard(texts, unknownOrder([]), { page, pages })
        .inline_keyboard.flat()
        .map(({ text }) => text);
    expect(labels(2, 3)).toEqual(["🗑 Dismiss…", "‹ Earlier", "Later ›", "‹ Anomalies"]);
    expect(labels(1, 1)).toEqual(["🗑 Dismiss…", "‹ Anomalies"]);
  });

  test("decides about a refund by the buttons of /refund", () => {
    const id = "01JFXJ5W8H0000000000000001";
    const amount = money(500n, "USD");
    const payment: TimelinePayment = {
      id,
      number: 1,
      provider: "nowpayments",
      externalId: "5745459419",
      price: amount,
      arrived: undefined,
      state: { kind: "refund_requested", isByHand: true },
      actions: ["refund_sent", "refund_withdrawn"],
    };
    const timeline: Timeline = {
      kind: "order",
      orderId: "01JFXJ5W8H0000000000000002",
      payments: [payment],
      current: payment,
      access: undefined,
      entries: [],
    };
    const refund: RefundPage = {
      id,
      state: "by_hand",
      provider: "nowpayments",
      isSentByProvider: false,
      hasAccess: true,
      amount,
      refunded: money(0n, "USD"),
      rest: amount,
      due: [],
      isDivisible: false,
      arrived: undefined,
      paidAt: at,
      buyer: undefined,
      tierName: null,
      channelTitle: "Tea",
      mayDecide: true,
      isForOperator: true,
      waiting: undefined,
      openPart: undefined,
      shortening: undefined,
      undecided: { part: 0n, rest: 0n },
      debt: undefined,
    };
    const dataOf = ({ inline_keyboard: rows }: InlineKeyboard): string[] =>
      rows.flat().flatMap((button) => ("callback_data" in button ? button.callback_data : []));
    expect(dataOf(timelineKeyboard(texts, timeline, { page: 1, pages: 1 })).slice(0, 2)).toEqual(
      dataOf(refundActions(texts, refund)).slice(0, 2),
    );
  });

  test("of a dismissed payment has no dismiss button", () => {
    const keyboard = timelineKeyboard(texts, unknownOrder([], true), { page: 1, pages: 1 });
    expect(JSON.stringify(keyboard)).not.toContain("Dismiss");
  });
});
