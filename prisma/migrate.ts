import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PoolClient } from "pg";
import { runMigrations } from "graphile-worker";
import { checkSessionsAreOwn } from "../bot/platform/database/check-database.ts";
import { readDatabaseConfig } from "../bot/platform/runtime/config.ts";
import type { Connection } from "../bot/platform/database/connection.ts";
import { SessionPool } from "../bot/platform/database/session-pool.ts";
import { describeCompatibility } from "../bot/platform/database/schema-version.ts";
import { runCommand, withConnection } from "../bot/platform/runtime/run-command.ts";
import { ConfigError } from "../bot/platform/values/errors.ts";
import { applyMigrations, migrationStatus } from "./apply-migrations.ts";
import type { MigrationChoice } from "./apply-migrations.ts";
import { knownMigrations, MIGRATIONS_FOLDER, OLDEST_COMPATIBLE } from "./known-migrations.ts";

export type MigrateOptions = MigrationChoice & {
  /** Told once, when another process migrates the database. */
  readonly onWait?: () => void;
};

/**
 * Applies the pending migrations of this project and then those of graphile-worker. Idempotent, and safe to run from two
 * processes at once.
 * @returns the names of the applied migrations of this project.
 * @throws {ConfigError} where the database does not answer, lies behind a pooler that would take the lock away, or does not fit
 * the files.
 */
export async function migrate(
  connection: Connection,
  { onWait, ...choice }: MigrateOptions = {},
): Promise<readonly string[]> {
  return await withMigrationClient(connection, async (client, pool) => {
    await lockMigrations(client, onWait);
    const { before, applied } = await applyMigrations(client, choice);
    await runMigrations({ pgPool: pool });
    // The declaration of a newer program holds for its schema.
    if (before.unknown.length === 0) await declareCompatibility(client);
    return applied;
  });
}

/** The lock belongs to this connection and ends with it: a second process waits here and then finds nothing pending. */
async function lockMigrations(client: PoolClient, onWait: (() => void) | undefined): Promise<void> {
  const { rowCount } = await client.query(`select where pg_try_advisory_lock(${LOCK})`);
  if (rowCount === 1) return;
  onWait?.();
  await client.query(`select pg_advisory_lock(${LOCK})`);
}

const LOCK = "hashtext('paygateprime migrations')";

async function withMigrationClient<Result>(
  connection: Connection,
  use: (client: PoolClient, pool: SessionPool) => Promise<Result>,
): Promise<Result> {
  const fault = await checkSessionsAreOwn(connection);
  if (fault !== undefined) throw new ConfigError(fault.sentence, { cause: fault.cause });
  const pool = new SessionPool(connection, {
    max: 2,
    connectionTimeoutMillis: 10_000,
    application_name: "paygateprime migrate",
    // A broken connection fails its statement, whose error has more detail.
    onError: () => undefined,
  });
  const client = await pool.connect();
  try {
    return await use(client, pool);
  } finally {
    client.release(true);
    await pool.close(CLOSE_MS);
  }
}

// The migrations have ended, so the connections are idle.
const CLOSE_MS = 2_000;

/** Older programs read the comment. COMMENT takes no parameters. */
async function declareCompatibility(client: PoolClient): Promise<void> {
  const newest = (await knownMigrations()).at(-1) ?? "";
  const text = describeCompatibility({ newest, runsWith: OLDEST_COMPATIBLE });
  await client.query(`comment on table _prisma_migrations is ${client.escapeLiteral(text)}`);
}

const usage = `npm run migrate                 apply the pending migrations
npm run migrate -- status       list pending, failed, edited and unknown migrations (exit code 1 if there are any)
npm run migrate -- new <name>   write the difference between the database and prisma/schema.prisma into a new migration`;

async function run(connection: Connection, [command = "deploy", name]: readonly string[]): Promise<number> {
  switch (command) {
    case "deploy": {
      const applied = await migrate(connection, {
        onWait: () => console.log("Another process migrates this database. Waiting until it has ended."),
      });
      console.log(applied.length === 0 ? "Nothing to apply." : `Applied: ${applied.join(", ")}`);
      return 0;
    }
    case "status": {
      const status = await withMigrationClient(connection, (client) => migrationStatus(client));
      for (const [kind, names] of Object.entries(status))
        console.log(`${kind}: ${names.join(", ") || "none"}`);
      return Object.values(status).every((names) => names.length === 0) ? 0 : 1;
    }
    case "new": {
      if (name === undefined || !/^[a-z0-9_]{1,60}$/.test(name)) {
        console.error("A migration needs a name of a-z, 0-9 and _.");
        return 2;
      }
      await migrate(connection);
      const { diffToSchema } = await import("./engine.ts");
      const sql = await diffToSchema(connection);
      if (sql.includes("This is an empty migration")) {
        console.log("The database matches prisma/schema.prisma: there is nothing to write.");
        return 0;
      }
      const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
      const target = join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
      await mkdir(target);
      await writeFile(join(target, "migration.sql"), sql);
      console.log(`Wrote ${target}/migration.sql: review it before you commit it.`);
      return 0;
    }
    default:
      console.error(usage);
      return 2;
  }
}

if (import.meta.main)
  process.exitCode = await runCommand(() =>
    withConnection(readDatabaseConfig(process.env), (connection) => run(connection, process.argv.slice(2))),
  );
