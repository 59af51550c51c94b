import type { WorkerEvents } from "graphile-worker";

// A `getJob` takes milliseconds. graphile-worker repeats a call that meets an outage, for minutes.
const LATE_MS = 10_000;

export type GetJobWatch = {
  /**
   * Rejects when the first call of the runner fails. graphile-worker then keeps the failure of the statement that names the tasks,
   * and no later call can succeed (taskIdentifiers.js).
   */
  readonly firstCallFailed: Promise<never>;
  /** Whether the database answered the last call that ended, with a job or without, and no other call waits for too long. */
  readonly isAnswering: () => boolean;
};

/** Follows the workers of one runner while they ask the database for jobs (`getJob` of graphile-worker). */
export function watchGetJob(events: WorkerEvents): GetJobWatch {
  const waiting = new Map<object, number>();
  const firstCall = Promise.withResolvers<never>();
  // A runner that is stopped first awaits nothing any more.
  firstCall.promise.catch(() => undefined);
  let last: "answered" | "failed" | undefined;
  const onAnswer = ({ worker }: { readonly worker: object }): void => {
    waiting.delete(worker);
    last = "answered";
  };
  events.on("worker:getJob:start", ({ worker }) => waiting.set(worker, performance.now()));
  events.on("worker:getJob:empty", onAnswer);
  events.on("job:start", onAnswer);
  events.on("worker:getJob:error", ({ worker, error }) => {
    waiting.delete(worker);
    if (last === undefined) firstCall.reject(error);
    last = "failed";
  });
  const isLate = (since: number): boolean => performance.now() - since > LATE_MS;
  return {
    firstCallFailed: firstCall.promise,
    isAnswering: () => last === "answered" && ![...waiting.values()].some(isLate),
  };
}
