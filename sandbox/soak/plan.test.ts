import { describe, expect, test } from "vitest";
import { readFlags } from "./flags.ts";
import { makePlan, PROCESS_ROLES } from "./plan.ts";
import { createRandom } from "./random.ts";

describe("The plan of a soak", () => {
  test("is the same for the same seed and duration, and another one for another seed", () => {
    const plan = makePlan({ seed: 7, minutes: 5 });
    expect(makePlan({ seed: 7, minutes: 5 })).toEqual(plan);
    expect(makePlan({ seed: 8, minutes: 5 })).not.toEqual(plan);
  });

  test("holds every kind of event, in the order of their times", () => {
    const { steps } = makePlan({ seed: 1, minutes: 10 });
    expect(new Set(steps.map(({ kind }) => kind)).size).toBe(19);
    const times = steps.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times.at(-1)).toBeLessThan(10 * 60_000);
  });

  test("leaves one process of each role alive, whose memory is watched", () => {
    for (let seed = 0; seed < 20; seed++) {
      const killed = new Set(
        makePlan({ seed, minutes: 10 }).steps.flatMap((step) => ("process" in step ? [step.process] : [])),
      );
      const roles = new Set([...killed].map((place) => PROCESS_ROLES[place]));
      expect([killed.size, roles.size]).toEqual([3, 3]);
    }
  });
});

test("Random numbers fill their range evenly", () => {
  const random = createRandom(1);
  const counts = [0, 0, 0, 0, 0];
  for (let turn = 0; turn < 50_000; turn++) {
    const place = random.between(0, 4);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});

test("The flags of a soak are minutes and a seed", () => {
  expect(readFlags(["--minutes", "2", "--seed", "42"])).toEqual({ minutes: 2, seed: 42, storm: false });
  expect(readFlags([])).toEqual({ minutes: 10, seed: expect.any(Number), storm: false });
  expect(readFlags(["--storm"])).toEqual({ minutes: 2, seed: expect.any(Number), storm: true });
  for (const wrong of [
    ["--minutes", "0"],
    ["--minutes", "many"],
    ["--seed", "-1"],
    ["--seed", "x"],
    ["--hours", "1"],
  ])
    expect(readFlags(wrong)).toBeUndefined();
});
