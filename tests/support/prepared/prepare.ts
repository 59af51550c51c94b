import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { Connection } from "../../../bot/platform/database/connection.ts";
import { startEmbeddedPostgres } from "../../../bot/platform/database/embedded-postgres.ts";
import { migrate } from "../../../prisma/migrate.ts";
import { bundlePrograms } from "./bundle-programs.ts";

/** What a test asks for with `askFor`, and what removes it after the run. */
export const prepare = {
  /** The connection of the template database. */
  async template(ends: (() => Promise<void>)[]): Promise<Connection> {
    const { template, stop } = await startTestPostgres();
    ends.push(stop);
    return template;
  },
  /** The folder of the bundled programs. */
  async bundles(ends: (() => Promise<void>)[]): Promise<string> {
    const { folder, remove } = await bundlePrograms();
    ends.push(remove);
    return folder;
  },
  /** A data folder with a migrated Postgres, which does not run. */
  async cluster(ends: (() => Promise<void>)[]): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "paygateprime-cluster-"));
    ends.push(() => rm(folder, { recursive: true, force: true }));
    const postgres = await startEmbeddedPostgres(folder, { fsync: "off" });
    await migrate(postgres.connection);
    await postgres.stop();
    return folder;
  },
};

type TestPostgres = { readonly template: Connection; readonly stop: () => Promise<void> };

/** One Postgres for all tests, with a migrated template database. */
async function startTestPostgres(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-test-"));
  // A test run does not survive a power cut, so commits need not wait for the disk.
  const postgres = await startEmbeddedPostgres(folder, {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: "400",
    // A vacuum frees the space of rows that earlier tests left, and queries without an order then return later rows first.
    autovacuum: "off",
    // A connection plans each statement once instead of five times. With the few rows of a test every plan is as good.
    plan_cache_mode: "force_generic_plan",
  });
  await migrate(postgres.connection);
  const template = { ...postgres.connection, database: "template_migrated" };
  await run(postgres.connection, readFileSync(join(import.meta.dirname, "empty-database.sql"), "utf8"));
  await run(
    { ...postgres.connection, database: "postgres" },
    `alter database "${postgres.connection.database}" rename to "${template.database}"`,
  );
  return {
    template,
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function run(connection: Connection, statements: string): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  await client.query(statements);
  await client.end();
}
