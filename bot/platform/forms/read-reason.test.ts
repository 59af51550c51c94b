import { expect, test } from "vitest";
import { readReason } from "./read-reason.ts";

test("A reason is one line and keeps markup as text", () => {
  expect(readReason("  Sent <b>back</b>\n & done\u0000 ")).toEqual({
    kind: "ok",
    value: "Sent <b>back</b> & done",
  });
});

test.each(["", " \n ", "\u200b"])("A reason without visible characters is refused: %j", (typed) => {
  expect(readReason(typed)).toEqual({ kind: "refused", reason: "dismiss-reason-empty" });
});

test("A reason has at most 300 characters", () => {
  expect(readReason("x".repeat(300))).toMatchObject({ kind: "ok" });
  expect(readReason("x".repeat(301))).toEqual({ kind: "refused", reason: "dismiss-reason-long" });
});
