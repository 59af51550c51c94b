import { expect, test } from "vitest";
import { createReadiness } from "./health.ts";

test("Any number of requests ask the database once a second", async () => {
  let time = 0;
  let asked = 0;
  let isUp = true;
  const database = async (): Promise<string | undefined> => {
    asked += 1;
    return isUp ? undefined : "It is down.";
  };
  const readiness = createReadiness({ database }, () => time);
  const all = await Promise.all(Array.from({ length: 100 }, readiness));
  expect(new Set(all.map(({ ready }) => ready))).toEqual(new Set([true]));
  expect(asked).toBe(1);
  isUp = false;
  time = 999;
  expect((await readiness()).ready).toBe(true);
  time = 1_000;
  expect((await readiness()).ready).toBe(false);
  expect(asked).toBe(2);
});

test("A role's own state is never older than the request", async () => {
  let isRunning = true;
  const readiness = createReadiness(
    { database: () => Promise.resolve(undefined), jobs: () => isRunning },
    () => 0,
  );
  expect((await readiness()).ready).toBe(true);
  isRunning = false;
  expect(await readiness()).toEqual({ ready: false, parts: { database: true, jobs: false } });
});
