import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "../../bot/platform/database/embedded-postgres.ts";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { migrate } from "../../prisma/migrate.ts";
import { installBrowser } from "./install-browser.ts";

declare module "vitest" {
  // eslint-disable-next-line typescript/consistent-type-definitions -- an interface is the only type that vitest can extend
  interface ProvidedContext {
    /** Answers with the connection of the template database. The first request starts Postgres. */
    templateUrl: string;
    seed: number;
  }
}

/** Prepares what all tests share. A run without database tests starts no Postgres. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  installBrowser();
  const seed = Number(process.env["TEST_SEED"] ?? randomInt(2 ** 31));
  console.log(`Property tests use the seed ${seed}. TEST_SEED=${seed} repeats it.`);
  project.provide("seed", seed);

  let started: Promise<TestPostgres> | undefined;
  const server = createServer((_request, response) => {
    started ??= startTestPostgres();
    started.then(
      ({ template }) => response.end(JSON.stringify(template)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  project.provide("templateUrl", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    await (await started)?.stop();
  };
}

type TestPostgres = { readonly template: Connection; stop(): Promise<void> };

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
