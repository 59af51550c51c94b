import { expect, test } from "vitest";
import { movableClock } from "../time/clock.ts";
import { rememberLargeCounts } from "./large-counts.ts";
import type { Database } from "./database.ts";

/** A counter whose answer the test sets. */
function counter(count: number) {
  const state = { count, reads: 0 };
  const platform = { clock: movableClock(), database: {} as Database };
  const read = rememberLargeCounts({
    keyOf: (channel: string) => channel,
    read: () => {
      state.reads += 1;
      return state.count < 0 ? Promise.reject(new Error("no answer")) : Promise.resolve(state.count);
    },
    largestOf: (counted) => counted,
  });
  return { state, clock: platform.clock, count: (channel = "one") => read(platform, channel) };
}

test("A count above ten thousand is counted once a minute", async () => {
  const { state, clock, count } = counter(10_001);
  expect(await count()).toBe(10_001);
  state.count = 20_000;
  clock.advance(59_000);
  expect(await count()).toBe(10_001);
  clock.advance(2_000);
  expect(await count()).toBe(20_000);
});

test("A smaller count is never old", async () => {
  const { state, count } = counter(10_000);
  await count();
  state.count = 9_999;
  expect(await count()).toBe(9_999);
});

test("Each question has its own count, and questions of the same moment are counted once", async () => {
  const { state, count } = counter(50_000);
  await Promise.all([count("one"), count("one"), count("other")]);
  expect(state.reads).toBe(2);
});

test("A failure is not remembered", async () => {
  const { state, count } = counter(-1);
  await expect(count()).rejects.toThrow("no answer");
  state.count = 30_000;
  expect(await count()).toBe(30_000);
});
