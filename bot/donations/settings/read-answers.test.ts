import { describe, expect, test } from "vitest";
import { readNote } from "../donate/note.conversation.ts";
import { goalBar, percentOf } from "../page/donation-page.ts";
import { readGoal, readAmounts, readText } from "./read-answers.ts";

const minors = (typed: string, code: "XTR" | "USD") => {
  const answer = readAmounts(typed, code);
  return answer.kind === "ok" ? answer.value.map(({ minor }) => Number(minor)) : answer.reason;
};

describe("The typed amounts", () => {
  test("reads amounts with or without currency signs, sorts them and drops repetitions", () => {
    expect(minors("25 5, $10;5", "USD")).toEqual([500, 1_000, 2_500]);
    expect(minors("⭐️ 250\n⭐ 50", "XTR")).toEqual([50, 250]);
    expect(minors("4.99 9999.99", "USD")).toEqual([499, 999_999]);
  });

  test("reads commas between amounts and decimal commas", () => {
    expect(minors("9,99 5", "USD")).toEqual([500, 999]);
    expect(minors("$5,$10, 12,5;20", "USD")).toEqual([500, 1_000, 1_250, 2_000]);
    expect(minors("۵۰، ۱۰۰", "XTR")).toEqual([50, 100]);
  });

  test.each([
    ["less than can be given", "1", "USD", "donation-sums-refused-money"],
    ["more than can be given", "10001", "XTR", "donation-sums-refused-stars"],
    ["parts of a Star", "1.5", "XTR", "donation-sums-refused-stars"],
    ["a number in letters", "ten", "USD", "donation-sums-refused-money"],
    ["one that may be a thousand or one", "5 1,000", "USD", "donation-sums-refused-money"],
    ["a row of digits and commas", "50,100,250", "XTR", "donation-sums-refused-stars"],
    ["nothing", " , ", "USD", "donation-sums-how-many"],
    ["seven of them", "1 2 3 4 5 6 7", "XTR", "donation-sums-how-many"],
  ] as const)("refuses %s", (_case, typed, code, reason) => {
    expect(minors(typed, code)).toBe(reason);
  });
});

describe("The typed goal", () => {
  test.each([
    ["5000", "XTR", 5_000n],
    ["$1000.50", "USD", 100_050n],
    ["99,50", "USD", 9_950n],
    ["⭐ 5000", "XTR", 5_000n],
    ["0.01", "USD", 1n],
  ] as const)("reads %j", (typed, code, minor) => {
    expect(readGoal(typed, code)).toEqual({ kind: "ok", value: { minor, currency: code } });
  });

  test.each([
    ["0", "XTR"],
    ["1.5", "XTR"],
    ["-5", "USD"],
    ["much", "USD"],
    ["999999999999", "USD"],
    ["1,000", "USD"],
    ["1.000", "USD"],
    ["1,000.50", "USD"],
    ["1,000", "XTR"],
  ] as const)("refuses %j", (typed, code) => {
    expect(readGoal(typed, code)).toEqual({
      kind: "refused",
      reason: code === "XTR" ? "donation-goal-refused-stars" : "donation-goal-refused-money",
    });
  });

  test.each([
    [0n, "░░░░░░░░░░", 0],
    [99n, "░░░░░░░░░░", 9],
    [100n, "▓░░░░░░░░░", 10],
    [999n, "▓▓▓▓▓▓▓▓▓░", 99],
    [1_000n, "▓▓▓▓▓▓▓▓▓▓", 100],
    [2_500n, "▓▓▓▓▓▓▓▓▓▓", 250],
  ])("progressBar shows %s of 1000 as %s", (minor, bar, percent) => {
    const goal = {
      target: { minor: 1_000n, currency: "XTR" as const },
      received: { minor, currency: "XTR" as const },
    };
    expect([goalBar(goal), percentOf(goal)]).toEqual([bar, percent]);
  });
});

describe("Typed texts", () => {
  test("of a page keep line breaks and have at most 1,000 characters", () => {
    expect(readText(" One\ntwo\t\u0000three ")).toEqual({ kind: "ok", value: "One\ntwo three" });
    expect(readText("x".repeat(1_001)).kind).toBe("refused");
    expect(readText("😀".repeat(1_000)).kind).toBe("ok");
    expect(readText(" \n ").kind).toBe("refused");
  });

  test("of a note are one line of at most 200 characters", () => {
    expect(readNote(" Keep\n\nit up! ")).toEqual({ kind: "ok", value: "Keep it up!" });
    expect(readNote("😀".repeat(200)).kind).toBe("ok");
    expect(readNote("x".repeat(201))).toEqual({
      kind: "refused",
      reason: "donation-note-long",
      limits: { max: 200 },
    });
    expect(readNote(" \u200B ")).toEqual({ kind: "refused", reason: "donation-note-empty" });
  });
});
