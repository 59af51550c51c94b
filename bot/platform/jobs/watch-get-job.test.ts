import { EventEmitter } from "node:events";
import type { WorkerEvents } from "graphile-worker";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchGetJob } from "./watch-get-job.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

type Ending = "worker:getJob:empty" | "worker:getJob:error" | "job:start";

/** A runner of two workers, as graphile-worker reports it. */
function runner(): {
  readonly getJob: ReturnType<typeof watchGetJob>;
  readonly begin: (worker: number) => void;
  readonly end: (worker: number, how: Ending) => void;
} {
  const events: WorkerEvents = new EventEmitter();
  const workers = [{}, {}] as const;
  const emit = events.emit.bind(events) as (name: string, event: object) => boolean;
  return {
    getJob: watchGetJob(events),
    begin: (worker) => void emit("worker:getJob:start", { worker: workers[worker] }),
    end: (worker, how) => void emit(how, { worker: workers[worker], error: new Error("refused") }),
  };
}

test("A runner takes jobs when one of its requests for a job was answered, and not before", () => {
  const { getJob, begin, end } = runner();
  begin(0);
  expect(getJob.isAnswering()).toBe(false);
  end(0, "worker:getJob:empty");
  expect(getJob.isAnswering()).toBe(true);
});

test("A runner whose workers are all busy takes jobs for as long as they last", () => {
  const { getJob, begin, end } = runner();
  for (const worker of [0, 1]) begin(worker);
  for (const worker of [0, 1]) end(worker, "job:start");
  vi.advanceTimersByTime(3_600_000);
  expect(getJob.isAnswering()).toBe(true);
});

test("A runner with a request that waits for more than ten seconds takes no jobs until the answer comes", () => {
  const { getJob, begin, end } = runner();
  begin(0);
  end(0, "worker:getJob:empty");
  begin(1);
  vi.advanceTimersByTime(10_000);
  expect(getJob.isAnswering()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(getJob.isAnswering()).toBe(false);
  end(1, "job:start");
  expect(getJob.isAnswering()).toBe(true);
});

test("A later request that fails makes the runner unready until another one is answered, and does not end it", async () => {
  const { getJob, begin, end } = runner();
  const ended = vi.fn();
  getJob.firstCallFailed.catch(ended);
  for (const how of ["worker:getJob:empty", "worker:getJob:error"] as const) {
    begin(0);
    end(0, how);
  }
  expect(getJob.isAnswering()).toBe(false);
  begin(1);
  end(1, "worker:getJob:empty");
  expect(getJob.isAnswering()).toBe(true);
  await Promise.resolve();
  expect(ended).not.toHaveBeenCalled();
});

test("A first request that fails ends the runner", async () => {
  const { getJob, begin, end } = runner();
  begin(0);
  end(0, "worker:getJob:error");
  await expect(getJob.firstCallFailed).rejects.toThrow("refused");
});
