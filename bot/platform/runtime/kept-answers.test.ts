import { describe, expect, test } from "vitest";
import { movableClock } from "../time/clock.ts";
import type { Database } from "../database/database.ts";
import { keepForMinute } from "./kept-answers.ts";

/** A question whose answer the test sets. */
function question(isLarge: boolean) {
  const state = { answer: 1, reads: 0 };
  const platform = { clock: movableClock(), database: {} as Database };
  const read = keepForMinute({
    keyOf: (channel: string) => channel,
    isLarge: () => Promise.resolve(isLarge),
    read: () => {
      state.reads += 1;
      return state.answer < 0 ? Promise.reject(new Error("no answer")) : Promise.resolve(state.answer);
    },
  });
  return { state, clock: platform.clock, ask: (channel = "one") => read(platform, channel) };
}

test("An answer about a large channel is read once a minute", async () => {
  const { state, clock, ask } = question(true);
  await ask();
  state.answer = 2;
  clock.advance(59_000);
  expect(await ask()).toBe(1);
  clock.advance(2_000);
  expect(await ask()).toBe(2);
});

test("An answer about a small channel is never old", async () => {
  const { state, ask } = question(false);
  await ask();
  state.answer = 2;
  expect(await ask()).toBe(2);
});

test("Questions of the same moment read once, and each question has its own answer", async () => {
  const { state, ask } = question(false);
  await Promise.all([ask("one"), ask("one"), ask("other")]);
  expect(state.reads).toBe(2);
});

test("A failure is not kept", async () => {
  const { state, ask } = question(true);
  state.answer = -1;
  await expect(ask()).rejects.toThrow("no answer");
  state.answer = 3;
  expect(await ask()).toBe(3);
});

describe("A question that takes long", () => {
  /** Says that it counts, and then gets the answer. */
  function slowQuestion(isLarge: boolean) {
    const said: string[] = [];
    const answer = Promise.withResolvers<number>();
    const read = keepForMinute({
      keyOf: () => "one",
      isLarge: () => Promise.resolve(isLarge),
      read: () => answer.promise,
    });
    const platform = { clock: movableClock(), database: {} as Database };
    const asked = read(platform, "one", () => {
      said.push("counting");
      answer.resolve(7);
      return Promise.resolve();
    });
    return { said, answer, asked };
  }

  test("says so first, and answers when the count is ready", async () => {
    const { said, asked } = slowQuestion(true);
    expect(await asked).toBe(7);
    expect(said).toEqual(["counting"]);
  });

  test("says nothing where the channel is small, or the answer is there", async () => {
    const small = slowQuestion(false);
    setTimeout(() => small.answer.resolve(3), 150);
    expect(await small.asked).toBe(3);
    const quick = slowQuestion(true);
    quick.answer.resolve(4);
    expect(await quick.asked).toBe(4);
    expect([...small.said, ...quick.said]).toEqual([]);
  });
});
