import { describe, expect, test } from "vitest";
import { LETTER_MAX, readLetter } from "./read-letter.ts";

describe("A letter", () => {
  test("keeps its lines and what looks like markup", () => {
    expect(readLetter("  Hello <b>,\n\nis it 5 & 6?\n")).toEqual({
      kind: "ok",
      value: "Hello <b>,\n\nis it 5 & 6?",
    });
  });

  test("loses what no database column holds and no reader sees", () => {
    expect(readLetter("a\u0000b\u0007\ud800")).toEqual({ kind: "ok", value: "ab\ufffd" });
  });

  test.each(["", " \n ", "\u200b\u200d", "\u0000"])("needs something to read: %j has nothing", (typed) => {
    expect(readLetter(typed)).toEqual({ kind: "refused", reason: "support-message-empty" });
  });

  test("is at most 2000 characters long, as Telegram counts them", () => {
    expect(readLetter("x".repeat(LETTER_MAX))).toMatchObject({ kind: "ok" });
    expect(readLetter("🙂".repeat(LETTER_MAX / 2))).toMatchObject({ kind: "ok" });
    for (const typed of ["x".repeat(LETTER_MAX + 1), "🙂".repeat(LETTER_MAX / 2 + 1)])
      expect(readLetter(typed)).toEqual({ kind: "refused", reason: "support-message-long" });
  });
});
