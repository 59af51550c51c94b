import type { WorkerEvents } from "graphile-worker";
import type { Pool, PoolClient } from "pg";
import { probeSession } from "../database/advisory-locks.ts";
import { urgently } from "../database/urgent-work.ts";

type Callback = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (error?: unknown) => void,
) => void;

// A database that comes back is noticed within a second.
const RETRY_MS = 1_000;
// A listener only receives, so a lost connection looks healthy. With the two seconds of a probe, LISTEN works again within ten.
const HEARTBEAT_MS = 3_000;

/**
 * The pool as graphile-worker uses it. graphile-worker takes its LISTEN connection with a callback, everything else with a
 * promise, and waits up to a minute between two attempts to listen. This pool repeats the attempt itself.
 */
export function withPromptListen(pool: Pool, stopping: AbortSignal): Pool {
  const listen = (callback: Callback): void => {
    urgently(() =>
      pool.connect((error, client, release) => {
        if (client === undefined && !stopping.aborted) setTimeout(listen, RETRY_MS, callback).unref();
        else callback(error, client, release);
      }),
    );
  };
  return new Proxy(pool, {
    get(target, name) {
      if (name === "connect")
        return (callback?: Callback) => (callback === undefined ? target.connect() : listen(callback));
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

/** Probes the listening connection. A dead connection is cut, and graphile-worker takes another one. */
export function watchListener(events: WorkerEvents): { stop(): void } {
  let listener: PoolClient | undefined;
  events.on("pool:listen:success", ({ client }) => (listener = client));
  events.on("pool:listen:release", () => (listener = undefined));
  const timer = setInterval(() => {
    // `SessionClient` cuts a connection whose answer is late, and graphile-worker gets its error event.
    if (listener !== undefined) probeSession(listener).catch(() => undefined);
  }, HEARTBEAT_MS).unref();
  return { stop: () => clearInterval(timer) };
}
