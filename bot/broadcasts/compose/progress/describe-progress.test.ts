import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadTranslations } from "../../../platform/texts/texts.ts";
import type { BroadcastProgress } from "../../model/read-progress.ts";
import { describeBroadcastProgress, describeSeconds, progressBar } from "./describe-progress.ts";

const texts = loadTranslations().for("en");
const progress: BroadcastProgress = {
  broadcastId: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
  channelId: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
  channelTitle: "Tea & Talk",
  actorId: 1,
  state: "sending",
  content: { telegramChatId: 1, messageIds: [1], buttons: [] },
  audience: { kind: "everyone" },
  isPaid: false,
  stars: undefined,
  scheduledAt: undefined,
  repeatsWeekly: false,
  startedAt: new Date(0),
  doneAt: undefined,
  pauseReason: undefined,
  total: 10_000,
  sent: 5_200,
  blocked: 12,
  failed: 3,
  unclear: 1,
  mayResend: false,
  left: 4_784,
  rate: 28.36,
  secondsLeft: 169,
  revision: undefined,
  revised: 0,
  reviseFailed: 0,
  deletedAt: undefined,
  hasRecipients: true,
  progressMessage: undefined,
};

describe("The progress message", () => {
  test("shows a bar, each count, the rate and the time left", () => {
    expect(describeBroadcastProgress(texts, progress)).toBe(
      [
        "📣 <b>Tea &amp; Talk</b>",
        "▰▰▰▰▰▰▱▱▱▱▱▱ 52%",
        [
          "✅ sent to 5,200",
          "🚫 12 blocked me",
          "⚠️ 3 not delivered",
          "❔ 1 got no answer: they may have it",
          "▫️ 4,784 still to go",
        ].join("\n"),
        "28.4 a second · about 3 min left",
      ].join("\n\n"),
    );
  });

  test("gives the reason of a pause by the bot", () => {
    const paused = { ...progress, state: "paused" as const };
    expect(describeBroadcastProgress(texts, { ...paused, pauseReason: "content_gone" })).toContain(
      "not in our chat",
    );
    expect(describeBroadcastProgress(texts, { ...paused, pauseReason: "refused" })).toContain("to everybody");
    expect(describeBroadcastProgress(texts, paused)).toContain("52%");
  });

  test("counts the recipients that a stopped broadcast did not reach", () => {
    const stopped = describeBroadcastProgress(texts, { ...progress, state: "stopped" });
    expect(stopped).toContain("4,784 did not get it");
    expect(stopped).not.toContain("left");
  });

  test("reports the end, and later changes of the copies", () => {
    const done = { ...progress, state: "done" as const, left: 0, secondsLeft: undefined, revised: 5_000 };
    expect(describeBroadcastProgress(texts, done)).not.toContain("%");
    expect(describeBroadcastProgress(texts, { ...done, reviseFailed: 200 })).toContain(
      "✏️ Changed for 5,000.\nFor 200 it could not be changed",
    );
    expect(describeBroadcastProgress(texts, { ...done, deletedAt: new Date(0) })).toContain(
      "Deleted for 5,000",
    );
    const revision = { kind: "delete" as const, done: 1_300, failed: 0 };
    expect(describeBroadcastProgress(texts, { ...done, revision })).toContain("25%");
  });

  test("is short for all numbers", () => {
    const count = fc.nat(1_000_000_000);
    fc.assert(
      fc.property(count, count, count, (sent, left, rate) => {
        const html = describeBroadcastProgress(texts, { ...progress, sent, left, total: sent + left, rate });
        expect(html.length).toBeLessThan(1_000);
        expect(html).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });
});

test("The bar shows 100% only when nobody is left", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (done, left) => {
      const bar = progressBar(texts, done, done + left);
      expect(bar.includes("100%")).toBe(left === 0 && done > 0);
      expect(bar.replaceAll(/[^▰▱]/gu, "")).toHaveLength(12);
    }),
  );
});

test.each([
  [0.4, "1 s"],
  [59, "59 s"],
  [61, "2 min"],
  [3_600, "1 h 0 min"],
  [7_500, "2 h 5 min"],
])("%d seconds are shown as %s", (seconds, shown) => {
  expect(describeSeconds(texts, seconds)).toBe(shown);
});
