import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../../prisma/client/client.ts";
import { DEFAULT_CONNECTIONS } from "./connection.ts";
import type { Connection } from "./connection.ts";
import { SessionPool } from "./session-pool.ts";
import { insideTransaction } from "./urgent-work.ts";
import { nameStatements } from "./statement-name.ts";

/** Prisma, and its pool for everything that must not go through Prisma: the job runner, locks, hot reads. */
export type Database = {
  readonly prisma: PrismaClient;
  readonly pool: SessionPool;
  close(): Promise<void>;
};

/** The client that use cases take: Prisma itself, or the client inside the caller's transaction. */
export type Transaction = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends"
>;

export type PoolOptions = {
  /** Connections of this process, shared by Prisma and the job runner. */
  readonly max?: number;
  /** The connections that the process holds for as long as it runs. */
  readonly held?: number;
  /** Whether a transaction that takes a second connection fails (`SessionPoolOptions`). */
  readonly refusesSecond?: boolean;
  readonly onError: (error: Error) => void;
};

// A pre-checkout query takes a connection for milliseconds. Two connections serve a storm of queries.
const URGENT = 2;

/** The settings of the sessions that Prisma and the jobs share. */
const settings = {
  // Our statements take less than a second. A statement that hangs holds locks that others wait for.
  statement_timeout: "30s",
  // Prisma gives up a transaction after 10 s (`timeout` below). A longer wait for a lock would serve nobody.
  lock_timeout: "10s",
  // A transaction whose client died between two statements would keep its row locks for ever.
  idle_in_transaction_session_timeout: "15s",
};

// The server ends a statement after 30 s. If no answer comes in two more seconds, the server or the network is gone.
const QUERY_MS = 32_000;
// After a failover or a change of the server's address, a pool keeps its old connections for at most this long.
const LIFETIME_SECONDS = 30 * 60;
// Our queries take milliseconds. A query that is still open belongs to work that the shutdown has abandoned.
const CLOSE_MS = 2_000;

export function openDatabase(
  connection: Connection,
  { max = DEFAULT_CONNECTIONS, held = 0, refusesSecond = false, onError }: PoolOptions,
): Database {
  const pool = new SessionPool(connection, {
    max,
    // More than half of the connections stay for ordinary work.
    reserved: Math.min(URGENT + held, Math.floor((max - 1) / 2)),
    // A longer wait for a connection means that the database is down or overloaded. The call fails, and the
    // sender repeats it.
    connectionTimeoutMillis: 5_000,
    // Other processes may need the connection, and a new one takes milliseconds.
    idleTimeoutMillis: 5_000,
    maxLifetimeSeconds: LIFETIME_SECONDS,
    query_timeout: QUERY_MS,
    application_name: "paygateprime",
    settings,
    refusesSecond,
    onError,
  });
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: false, statementNameGenerator: nameStatements() }),
    // `timeout` frees the locks of a transaction that waits for something slow by mistake.
    transactionOptions: { maxWait: 5_000, timeout: 10_000 },
  });
  if (refusesSecond) markTransactions(prisma);
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await prisma.$disconnect();
    await pool.close(CLOSE_MS);
  };
  return { prisma, pool, close: () => (closed ??= close()) };
}

/** Marks the work of each interactive transaction, which has a connection already. */
function markTransactions(prisma: PrismaClient): void {
  const begin = prisma.$transaction.bind(prisma) as (...parameters: unknown[]) => unknown;
  const marked = (work: unknown, ...options: unknown[]): unknown =>
    typeof work === "function"
      ? begin(
          (transaction: unknown) => insideTransaction(async (): Promise<unknown> => await work(transaction)),
          ...options,
        )
      : begin(work, ...options);
  Object.assign(prisma, { $transaction: marked });
}
