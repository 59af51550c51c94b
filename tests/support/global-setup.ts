import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "../../bot/platform/database/embedded-postgres.ts";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { migrate } from "../../prisma/migrate.ts";
import { provideBrowser } from "./browser.ts";

declare module "vitest" {
  // eslint-disable-next-line typescript/consistent-type-definitions -- an interface is the only type that vitest can extend
  interface ProvidedContext {
    template: Connection;
  }
}

/** Starts one Postgres for all tests, with a migrated template database that each test copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  provideBrowser();
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-test-"));
  // A test run does not survive a power cut, so commits need not wait for the disk.
  const postgres = await startEmbeddedPostgres(folder, {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: "400",
  });
  await migrate(postgres.connection);
  const template = { ...postgres.connection, database: "template_migrated" };
  const client = new Client({ ...postgres.connection, database: "postgres" });
  await client.connect();
  await client.query(`alter database "${postgres.connection.database}" rename to "${template.database}"`);
  await client.end();
  project.provide("template", template);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
