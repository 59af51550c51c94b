import { randomBytes } from "node:crypto";
import { Client } from "pg";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { openDatabase } from "../../bot/platform/database/database.ts";
import type { Database } from "../../bot/platform/database/database.ts";
import { askFor } from "./prepared/ask-for.ts";

export type TestDatabase = Database & { readonly connection: Connection; release(): Promise<void> };

/** A migrated database that one test after the other uses: to empty it is ten times as fast as to copy the template. */
type Lease = {
  readonly connection: Connection;
  /** The same over the server's Unix socket, if it has one. */
  readonly local: Connection;
  readonly database: Database;
  /** The server processes of `database`. */
  readonly backends: ReadonlySet<number>;
  readonly admin: Client;
};

/** The databases of this worker that no test uses at the moment. */
const free: Lease[] = [];

/** A database without rows of other tests. `await using` gives it back. */
export async function createTestDatabase(
  options: { max?: number } = {},
): Promise<TestDatabase & AsyncDisposable> {
  const lease = free.pop() ?? (await copyTemplate());
  const { connection, local } = lease;
  const database =
    options.max === undefined
      ? lease.database
      : openDatabase(local, { max: options.max, refusesSecond: true, onError });
  const giveBack = async (): Promise<void> => {
    if (database !== lease.database) await database.close();
    if (await empty(lease)) free.push(lease);
    else await remove(lease);
  };
  let released: Promise<void> | undefined;
  const release = (): Promise<void> => (released ??= giveBack());
  return { ...database, connection, release, [Symbol.asyncDispose]: release };
}

const onError = (): void => undefined;

async function copyTemplate(): Promise<Lease> {
  const { localHost, ...original } = await askFor("template");
  const connection = { ...original, database: `test_${randomBytes(6).toString("hex")}` };
  // To copy the files takes half of the processor time of the default, which writes each page to the log.
  await administer(
    original,
    `create database "${connection.database}" template "${original.database}" strategy file_copy`,
  );
  const local = { ...connection, host: localHost };
  const admin = new Client(local);
  admin.on("error", onError);
  await admin.connect();
  // Neither a trigger nor a foreign key stops the deletion of a test's rows.
  await admin.query("set session_replication_role = replica");
  const database = openDatabase(local, { refusesSecond: true, onError });
  database.pool.options.idleTimeoutMillis = IDLE_MS;
  const backends = new Set<number>();
  database.pool.on("connect", (client) => backends.add(processIdOf(client)));
  database.pool.on("remove", (client) => backends.delete(processIdOf(client)));
  return { connection, local, database, backends, admin };
}

/**
 * On a busy machine a test may use a connection only every few seconds. A new one compiles every query again, which takes a
 * twentieth of the processor time of a story.
 */
const IDLE_MS = 60_000;

/** node-postgres documents this property, its types lack it. */
const processIdOf = (client: object): number => (client as { readonly processID: number }).processID;

/** Deletes the rows of the last test. False: the test changed the schema, or left a database that is slow to empty. */
async function empty({ admin, backends }: Lease): Promise<boolean> {
  try {
    const { rows } = await admin.query<{ deleted: number; is_changed: boolean }>(
      "select deleted, is_changed from test.empty_database($1)",
      [[...backends]],
    );
    return rows[0]?.is_changed === false && rows[0].deleted < MANY_ROWS;
  } catch {
    return false;
  }
}

const MANY_ROWS = 20_000;

async function remove({ connection, database, admin }: Lease): Promise<void> {
  await database.close();
  // The test may have dropped the database, and with it this connection.
  await admin.end().catch(() => undefined);
  await administer(connection, `drop database if exists "${connection.database}" with (force)`);
}

async function administer(server: Connection, statement: string): Promise<void> {
  const client = new Client({ ...server, database: "postgres" });
  await client.connect();
  try {
    // A copy fails while another copy runs; the lock makes concurrent tests wait instead.
    await client.query("select pg_advisory_lock(1)");
    await client.query(statement);
  } finally {
    await client.end();
  }
}
