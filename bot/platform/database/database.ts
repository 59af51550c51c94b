import { PrismaPg } from "@prisma/adapter-pg";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import type { PoolClient } from "pg";
import { PrismaClient } from "../../../prisma/client/client.ts";
import type { Connection } from "./connection.ts";
import { nameStatements } from "./statement-names.ts";

/** Prisma for the rules, its pool for what must not go through Prisma (the job runner, locks, hot reads). */
export type Database = {
  readonly prisma: PrismaClient;
  readonly pool: Pool;
  close(): Promise<void>;
};

/** What use cases may take: the client itself, or the one inside a transaction of the caller. */
export type Transaction = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends"
>;

export type PoolOptions = {
  /**
   * Connections of this process, shared by Prisma and the job runner. 20: the event loop is busy long before
   * (10 and 20 measured alike), five processes still fit a Postgres with its default of 100.
   */
  readonly max?: number;
  readonly onError: (error: Error) => void;
};

export function openDatabase(connection: Connection, { max = 20, onError }: PoolOptions): Database {
  const pool = new Pool({
    ...connection,
    max,
    // Waiting longer than this for a slot means that the database is down or drowned: fail, the sender retries.
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: "paygateprime",
    // Prisma's adapter writes moments without a zone, and reads them as UTC's: a server may be set to another one.
    options: "-c timezone=UTC",
    // No statement of ours needs more than a second; what hangs longer holds locks that others wait for.
    statement_timeout: 30_000,
    // A transaction whose owner died between two statements would keep its row locks for ever.
    idle_in_transaction_session_timeout: 15_000,
  });
  // Without these two an idle connection that the server closes ends the process.
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  const open = new Set<PoolClient>();
  pool.on("connect", (client) => open.add(client));
  pool.on("remove", (client) => open.delete(client));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: false, statementNameGenerator: nameStatements() }),
    // `timeout` frees the locks of a transaction that waits for something it should not wait for.
    transactionOptions: { maxWait: 5_000, timeout: 10_000 },
  });
  let closed: Promise<void> | undefined;
  return {
    prisma,
    pool,
    close: () => (closed ??= closeAll(prisma, pool, open)),
  };
}

// A query of ours takes milliseconds. What has not come back by then belongs to work that the shutdown has given up.
const CLOSE_MS = 2_000;

async function closeAll(prisma: PrismaClient, pool: Pool, open: ReadonlySet<PoolClient>): Promise<void> {
  await prisma.$disconnect();
  const ended = pool.end();
  const isDone = await Promise.race([ended.then(() => true), sleep(CLOSE_MS, false, { ref: false })]);
  if (isDone) return;
  // The pool waits for ever for a connection that is in use. Cut, the server rolls its transaction back.
  for (const client of open) client.release(true);
  await ended;
}
