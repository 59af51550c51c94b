import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { startEmbeddedPostgres } from "../../bot/platform/database/embedded-postgres.ts";
import { migrate } from "../../prisma/migrate.ts";

/** A migrated Postgres for the sandbox. */
export type LocalPostgres = {
  readonly connection: Connection;
  /** Safe to call twice. */
  stop(): Promise<void>;
};

/** A Postgres in a temporary folder. */
export type TemporaryPostgres = LocalPostgres & {
  /** Contains all files of the server; removed by `stop`. */
  readonly folder: string;
};

/** Starts the Postgres in this folder, or creates one. A server that a killed sandbox left running is taken over. */
export async function startPersistentPostgres(folder: string): Promise<LocalPostgres> {
  await mkdir(folder, { recursive: true });
  return start(folder);
}

export async function startTemporaryPostgres(): Promise<TemporaryPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-sandbox-"));
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    // Durability is not needed: the data does not outlive the process.
    const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
    const server = await start(folder, settings);
    let stopped: Promise<void> | undefined;
    const stop = (): Promise<void> => (stopped ??= server.stop().then(removeFolder));
    return { connection: server.connection, folder, stop };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

async function start(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<LocalPostgres> {
  const server = await startEmbeddedPostgres(folder, settings);
  const { connection } = server;
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= disconnectOthers(connection).then(() => server.stop()));
  try {
    await migrate(connection);
    return { connection, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A smart shutdown waits for every client, and a user may have a psql session open. */
async function disconnectOthers(connection: Connection): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query(
      `select pg_terminate_backend(pid, 1000) from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
  } finally {
    await client.end();
  }
}
