import { expect, test } from "vitest";
import { measureGaps } from "./gap.ts";

test("A gap is the longest time in which somebody waited and nobody was answered", () => {
  const requests = [
    { from: 0, to: 100 },
    { from: 50, to: 150 },
    { from: 1_000, to: 1_400 },
    { from: 1_100, to: 1_200 },
  ];
  expect(measureGaps(requests, 5_000)).toEqual({ count: 4, unanswered: 0, gapMs: 200, slowestMs: 400 });
});

test("A time in which nobody asked is no gap", () => {
  expect(
    measureGaps(
      [
        { from: 0, to: 10 },
        { from: 9_000, to: 9_010 },
      ],
      9_010,
    ),
  ).toMatchObject({ gapMs: 10 });
});

test("A request without an answer waits until the end, while others are answered", () => {
  const requests = [{ from: 0 }, { from: 100, to: 200 }, { from: 300, to: 400 }];
  expect(measureGaps(requests, 450)).toEqual({ count: 3, unanswered: 1, gapMs: 200, slowestMs: 450 });
});

test("Without requests there is no gap", () => {
  expect(measureGaps([], 100)).toEqual({ count: 0, unanswered: 0, gapMs: 0, slowestMs: 0 });
});
