import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { Connection } from "../../../bot/platform/database/connection.ts";
import { startEmbeddedPostgres } from "../../../bot/platform/database/embedded-postgres.ts";
import { migrate } from "../../../prisma/migrate.ts";
import { bundlePrograms } from "./bundle-programs.ts";

/** A thing that a test asks for with `askFor`, and the function that removes the thing after the run. */
export const prepare = {
  async template(ends: (() => Promise<void>)[]): Promise<Template> {
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

/** The connection of the template database. */
export type Template = Connection & {
  /**
   * The folder of the server's Unix socket, over which a statement takes two thirds of its processor time over TCP. The address of
   * the server where the path of the socket would be too long.
   */
  readonly localHost: string;
};

// macOS limits the path of a socket to 103 bytes.
const LONGEST_SOCKET_FOLDER = 103 - "/.s.PGSQL.65535".length;

type TestPostgres = { readonly template: Template; readonly stop: () => Promise<void> };

/** One Postgres for all tests, with a migrated template database. */
async function startTestPostgres(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-test-"));
  const dataFolder = join(folder, "postgres");
  const hasSocket = Buffer.byteLength(dataFolder) <= LONGEST_SOCKET_FOLDER;
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
    unix_socket_directories: hasSocket ? dataFolder : "",
    // Nobody reads the names of the server's processes.
    update_process_title: "off",
  });
  await migrate(postgres.connection);
  // Only the server's user enters the folder of the socket, so a connection there needs no password, whose check takes a millisecond.
  await writeFile(
    join(dataFolder, "pg_hba.conf"),
    "local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n",
  );
  const template = {
    ...postgres.connection,
    database: "template_migrated",
    localHost: hasSocket ? dataFolder : postgres.connection.host,
  };
  await run(postgres.connection, readFileSync(join(import.meta.dirname, "empty-database.sql"), "utf8"));
  await run(
    { ...postgres.connection, database: "postgres" },
    `alter database "${postgres.connection.database}" rename to "${template.database}";
     -- With the 4,096 iterations of the default, the password takes most of the time of a new connection.
     select pg_reload_conf(); set scram_iterations = 1; alter role "${template.user}" password '${template.password}'`,
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
