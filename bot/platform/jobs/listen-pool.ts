import type { WorkerEvents } from "graphile-worker";
import type { Pool, PoolClient } from "pg";
import { probeSession } from "../database/advisory-locks.ts";
import { isDatabaseAway } from "../database/recovery.ts";
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

// graphile-worker repeats its statements after this SQLSTATE, first after 50 ms (lib.js, RETRYABLE_ERROR_CODES). It does not know
// the errors of a database that is away, and nobody awaits its statement that stores the end of a job.
const REPEATED = "40001";

async function repeatable<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!isDatabaseAway(error) || !(error instanceof Error)) throw error;
    throw Object.assign(new Error(error.message, { cause: error }), { code: REPEATED });
  }
}

/** A stop that meets a lost connection releases the connection twice, and the pool's error would go to nobody. */
function once(release: (error?: unknown) => void): typeof release {
  let isReleased = false;
  return (error) => {
    if (!isReleased) release(error);
    isReleased = true;
  };
}

type RunnerState = { readonly stopping: AbortSignal; readonly isRunning: () => boolean };

/**
 * The pool as graphile-worker uses it. graphile-worker takes its LISTEN connection with a callback, everything else with a
 * promise, and waits up to a minute between two attempts to listen. This pool repeats the attempt itself. After a failure of the
 * database, a running graphile-worker repeats everything else; a start fails, and `startJobs` repeats the start.
 */
export function poolForRunner(pool: Pool, { stopping, isRunning }: RunnerState): Pool {
  const listen = (callback: Callback): void => {
    urgently(() =>
      pool.connect((error, client, release) => {
        if (client !== undefined) callback(error, client, once(release));
        else if (stopping.aborted) callback(error, undefined, release);
        else setTimeout(listen, RETRY_MS, callback).unref();
      }),
    );
  };
  const connect = async (): Promise<PoolClient> => {
    if (!isRunning()) return await pool.connect();
    const client = await repeatable(pool.connect());
    const query = client.query.bind(client) as (...parameters: unknown[]) => Promise<unknown>;
    return withMethod(client, "query", (...parameters: unknown[]) => repeatable(query(...parameters)));
  };
  return withMethod(pool, "connect", (callback?: Callback) =>
    callback === undefined ? connect() : listen(callback),
  );
}

/** The object with another method in place of its own. */
const withMethod = <Target extends object>(target: Target, name: keyof Target, method: unknown): Target =>
  new Proxy(target, {
    get(_target, asked) {
      if (asked === name) return method;
      const value: unknown = Reflect.get(target, asked, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });

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
