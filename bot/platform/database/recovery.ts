import { setTimeout as sleep } from "node:timers/promises";
import { urgently } from "./urgent-work.ts";

// A failover takes seconds, and a refused attempt costs next to nothing.
const PAUSE_MS = 200;

/** The messages of our own sessions about a database that is away. */
export const AWAY = {
  noWrites: "takes no writes",
  programStops: "The program stops",
  othersDead: "Other connections are dead",
  statementLost: "The server does not know of a statement that waits for its answer",
  stoodStill: "The database stood still",
} as const;

// Connection exceptions (08), insufficient resources (53), a server that stops, starts or crashed (57P0), a server that became a
// standby (25006), transactions that stood still for too long, as those of a frozen machine do (25P03, 25P04), transactions that
// collided (40001, 40P01), and a lock that others held for too long, as a frozen process does (55P03).
const SQLSTATES = /^(?:08\w{3}|53\w{3}|57P0\d|25006|25P0[34]|40001|40P01|55P03)$/i;
const NODE_CODES = /^(?:E(?:CONN\w+|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN)|ENOTFOUND)$/i;
const PRISMA_CODES = /^(?:P10\d\d|P2024|P2028|P2037)$/i;
const PRISMA_KINDS = /^(?:DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/i;
const DRIVER_TEXTS =
  /connection terminated|connection timeout|timeout expired|timeout exceeded when trying to connect|query read timeout|not queryable|not currently accepting connections|calling end on the pool/i;
const PATTERNS = [SQLSTATES, NODE_CODES, PRISMA_CODES, PRISMA_KINDS, DRIVER_TEXTS];

/** Prisma puts the texts of the driver into its own. */
const saysAway = (text: string): boolean =>
  PATTERNS.some((pattern) => pattern.test(text)) || Object.values(AWAY).some((own) => text.includes(own));

/** Whether the same work may succeed a moment later, because the database is away or just changed its primary. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > MAX_DEPTH) return false;
  if (error instanceof AggregateError && error.errors.some((one) => isDatabaseAway(one, depth + 1)))
    return true;
  return ["message", "code", "originalCode", "kind", "cause", "meta", "driverAdapterError"].some((name) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === "string" ? saysAway(value) : isDatabaseAway(value, depth + 1);
  });
}

/** Whether a transaction passed its limit (`transactionOptions` of the client), which rolled it back. */
export const isOverrun = (error: unknown): boolean =>
  error instanceof Error && error.message.includes("on an expired transaction");

// SQLSTATE too_many_connections, also of a role or a database; PgBouncer's refusals have 08P01 and this text.
export const isServerFull = (error: unknown): boolean =>
  error instanceof Error &&
  (("code" in error && error.code === "53300") ||
    /no more connections allowed/.test(error.message) ||
    // Of several servers, the one that takes writes is full.
    (error instanceof AggregateError && error.errors.some(isServerFull)));

// Prisma wraps an error of the driver four times.
const MAX_DEPTH = 6;

/**
 * Repeats work that may run twice until the database has recovered. The work may use the reserved connections.
 * @param milliseconds the longest wait. Work that still runs then is abandoned.
 * @throws the last error.
 */
export async function retryDatabaseFor<Result>(
  milliseconds: number,
  run: () => Promise<Result>,
): Promise<Result> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    try {
      return await Promise.race([urgently(run), fail(deadline - performance.now())]);
    } catch (error) {
      if (!isDatabaseAway(error) || performance.now() + PAUSE_MS > deadline) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** Repeats work that may run twice for as long as the database is away, or until the signal. @throws the last error. */
export async function retryDatabaseUntilAborted<Result>(
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error) || signal?.aborted === true) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

async function fail(milliseconds: number): Promise<never> {
  await sleep(Math.max(0, milliseconds), undefined, { ref: false });
  throw new Error("The database did not answer in time");
}
