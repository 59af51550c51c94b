import type { WorkerEvents } from "graphile-worker";

// A search for a job takes milliseconds. graphile-worker repeats a search that meets an outage, for minutes.
const LATE_MS = 10_000;

export type Searches = {
  /**
   * Rejects when the first search of the runner fails. graphile-worker then keeps the failure of the statement that names the tasks,
   * and no later search can succeed (taskIdentifiers.js).
   */
  readonly refused: Promise<never>;
  /** Whether the last search that ended was answered, with a job or without, and no other one waits for too long. */
  readonly areAnswered: () => boolean;
};

/** Follows the workers of one runner while they ask the database for jobs. */
export function watchSearches(events: WorkerEvents): Searches {
  const waiting = new Map<object, number>();
  const refused = Promise.withResolvers<never>();
  // A runner that is stopped first awaits nothing any more.
  refused.promise.catch(() => undefined);
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
    if (last === undefined) refused.reject(error);
    last = "failed";
  });
  const isLate = (since: number): boolean => performance.now() - since > LATE_MS;
  return {
    refused: refused.promise,
    areAnswered: () => last === "answered" && ![...waiting.values()].some(isLate),
  };
}
