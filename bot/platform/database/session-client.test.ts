import { expect, test } from "vitest";
import { Wait } from "./session-client.ts";

test("A wait without any answer is silent from its start", () => {
  expect(new Wait(1_000).longestSilence(31_000)).toBe(30_000);
});

test("Answers to others divide the silence, of which the longest part counts", () => {
  const wait = new Wait(0);
  for (const now of [3_000, 15_000, 16_000]) wait.serverAnswered(now);
  expect(wait.longestSilence(17_000)).toBe(12_000);
  expect(wait.longestSilence(30_000)).toBe(14_000);
});
