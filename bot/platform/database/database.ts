import { PrismaPg } from "@prisma/adapter-pg";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import type { PoolClient } from "pg";
import { PrismaClient } from "../../../prisma/client/client.ts";
import type { Connection } from "./connection.ts";

/** Prisma, and its pool for everything that must not go through Prisma: the job runner, locks, hot reads. */
export type Database = {
  readonly prisma: PrismaClient;
  readonly pool: Pool;
  close(): Promise<void>;
};

/** The client that use cases take: Prisma itself, or the client inside the caller's transaction. */
export type Transaction = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends"
>;

export type PoolOptions = {
  /**
   * Connections of this process, shared by Prisma and the job runner. The event loop is the bottleneck long
   * before 20 (10 and 20 measured alike), and five processes still fit a Postgres with its default of 100.
   */
  readonly max?: number;
  readonly onError: (error: Error) => void;
};

export function openDatabase(connection: Connection, { max = 20, onError }: PoolOptions): Database {
  const pool = new Pool({
    ...connection,
    max,
    // A longer wait for a connection means that the database is down or overloaded. The call fails, and the
    // sender repeats it.
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: "paygateprime",
    // Prisma's adapter writes times without a zone and reads them as UTC, and the server's own zone may be
    // another.
    options: "-c timezone=UTC",
    // Our statements take less than a second. A statement that hangs holds locks that others wait for.
    statement_timeout: 30_000,
    // A transaction whose client died between two statements would keep its row locks for ever.
    idle_in_transaction_session_timeout: 15_000,
  });
  // Without these two handlers, a server that closes an idle connection ends the process.
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  const open = new Set<PoolClient>();
  pool.on("connect", (client) => open.add(client));
  pool.on("remove", (client) => open.delete(client));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: false, statementNameGenerator: nameStatements() }),
    // `timeout` frees the locks of a transaction that waits for something slow by mistake.
    transactionOptions: { maxWait: 5_000, timeout: 10_000 },
  });
  let closed: Promise<void> | undefined;
  return {
    prisma,
    pool,
    close: () => (closed ??= closeAll(prisma, pool, open)),
  };
}

// Our queries take milliseconds. A query that is still open belongs to work that the shutdown has abandoned.
const CLOSE_MS = 2_000;

async function closeAll(prisma: PrismaClient, pool: Pool, open: ReadonlySet<PoolClient>): Promise<void> {
  await prisma.$disconnect();
  const ended = pool.end();
  const isDone = await Promise.race([ended.then(() => true), sleep(CLOSE_MS, false, { ref: false })]);
  if (isDone) return;
  // The pool waits for ever for a connection in use. The server rolls the transaction of a closed connection
  // back.
  for (const client of open) client.release(true);
  await ended;
}

// A busy process sends some 200 different statements. A list of ids is another text for each length, so the texts
// beyond this number are planned each time, and no connection collects plans without end.
const MAX_NAMES = 500;

/**
 * Names statements, so that each connection plans a text once (node-postgres, `name`). The paying statement
 * takes longer to plan than to run: with names, the measured throughput is twice as high.
 *
 * @returns "" for a text without a name, which is planned each time.
 */
export function nameStatements(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MAX_NAMES) return "";
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
}
