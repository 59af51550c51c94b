import { EventEmitter } from "node:events";
import type { WorkerEvents } from "graphile-worker";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchSearches } from "./watch-searches.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

type Ending = "worker:getJob:empty" | "worker:getJob:error" | "job:start";

/** A runner of two workers, as graphile-worker reports it. */
function runner(): {
  readonly searches: ReturnType<typeof watchSearches>;
  readonly begin: (worker: number) => void;
  readonly end: (worker: number, how: Ending) => void;
} {
  const events: WorkerEvents = new EventEmitter();
  const workers = [{}, {}] as const;
  const emit = events.emit.bind(events) as (name: string, event: object) => boolean;
  return {
    searches: watchSearches(events),
    begin: (worker) => void emit("worker:getJob:start", { worker: workers[worker] }),
    end: (worker, how) => void emit(how, { worker: workers[worker], error: new Error("refused") }),
  };
}

test("A runner takes jobs when one of its searches was answered, and not before", () => {
  const { searches, begin, end } = runner();
  begin(0);
  expect(searches.areAnswered()).toBe(false);
  end(0, "worker:getJob:empty");
  expect(searches.areAnswered()).toBe(true);
});

test("A runner whose workers are all busy takes jobs for as long as they last", () => {
  const { searches, begin, end } = runner();
  for (const worker of [0, 1]) begin(worker);
  for (const worker of [0, 1]) end(worker, "job:start");
  vi.advanceTimersByTime(3_600_000);
  expect(searches.areAnswered()).toBe(true);
});

test("A runner with a search that waits for more than ten seconds takes no jobs until the answer comes", () => {
  const { searches, begin, end } = runner();
  begin(0);
  end(0, "worker:getJob:empty");
  begin(1);
  vi.advanceTimersByTime(10_000);
  expect(searches.areAnswered()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(searches.areAnswered()).toBe(false);
  end(1, "job:start");
  expect(searches.areAnswered()).toBe(true);
});

test("A later search that fails makes the runner unready until another one is answered, and does not end it", async () => {
  const { searches, begin, end } = runner();
  const ended = vi.fn();
  searches.refused.catch(ended);
  for (const how of ["worker:getJob:empty", "worker:getJob:error"] as const) {
    begin(0);
    end(0, how);
  }
  expect(searches.areAnswered()).toBe(false);
  begin(1);
  end(1, "worker:getJob:empty");
  expect(searches.areAnswered()).toBe(true);
  await Promise.resolve();
  expect(ended).not.toHaveBeenCalled();
});

test("A first search that fails ends the runner", async () => {
  const { searches, begin, end } = runner();
  begin(0);
  end(0, "worker:getJob:error");
  await expect(searches.refused).rejects.toThrow("refused");
});
