import { describe, expect, test } from "vitest";
import { MESSAGE_MAX, readSupportMessage } from "./message.conversation.ts";

describe("A typed message", () => {
  test("keeps line breaks and markup", () => {
    expect(readSupportMessage("  Hello <b>,\n\nis it 5 & 6?\n")).toEqual({
      kind: "ok",
      value: "Hello <b>,\n\nis it 5 & 6?",
    });
  });

  test("removes control characters", () => {
    expect(readSupportMessage("a\u0000b\u0007\ud800")).toEqual({ kind: "ok", value: "ab\ufffd" });
  });

  test.each(["", " \n ", "\u200b\u200d", "\u0000"])("needs something to read: %j has nothing", (typed) => {
    expect(readSupportMessage(typed)).toEqual({ kind: "refused", reason: "support-message-empty" });
  });

  test("refuses more than 2000 UTF-16 code units", () => {
    expect(readSupportMessage("x".repeat(MESSAGE_MAX))).toMatchObject({ kind: "ok" });
    expect(readSupportMessage("🙂".repeat(MESSAGE_MAX / 2))).toMatchObject({ kind: "ok" });
    for (const typed of ["x".repeat(MESSAGE_MAX + 1), "🙂".repeat(MESSAGE_MAX / 2 + 1)])
      expect(readSupportMessage(typed)).toEqual({
        kind: "refused",
        reason: "support-message-long",
        limits: { max: 2_000 },
      });
  });
});
