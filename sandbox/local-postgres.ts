import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { Connection } from "../bot/platform/database/connection.ts";
import { startEmbeddedPostgres } from "../bot/platform/database/embedded-postgres.ts";
import { migrate } from "../prisma/migrate.ts";

/** A migrated Postgres of the sandbox's own. */
export type LocalPostgres = {
  readonly connection: Connection;
  /** Safe to call twice. */
  stop(): Promise<void>;
};

/** One that nobody needs afterwards. */
export type TemporaryPostgres = LocalPostgres & {
  /** Holds everything; gone after `stop`. */
  readonly folder: string;
};

/** Starts the one that lies in this folder, or a new one there. A killed sandbox's may still run: it is taken over. */
export async function startKeptPostgres(folder: string): Promise<LocalPostgres> {
  await mkdir(folder, { recursive: true });
  return start(folder);
}

/** Starts an empty one in a temporary folder. */
export async function startTemporaryPostgres(): Promise<TemporaryPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-sandbox-"));
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    // Nothing in it outlives the process: no need to wait for the disk.
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

/** It stops only when nobody is connected, and somebody may have looked into it with psql. */
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
