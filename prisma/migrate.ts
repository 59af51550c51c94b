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
import { knownMigrations, OLDEST_COMPATIBLE } from "./known-migrations.ts";
import { applyMigrations, diffToSchema, migrationStatus } from "./engine.ts";

/**
 * Applies the pending migrations of this project and then those of graphile-worker. Idempotent, and safe to run from two
 * processes at once.
 * @param only the migrations of this project up to an older version; absent: all.
 * @returns the names of the applied migrations of this project.
 * @throws {ConfigError} where the database does not answer, or lies behind a pooler that would take the lock away.
 */
export async function migrate(connection: Connection, only?: readonly string[]): Promise<string[]> {
  const fault = await checkSessionsAreOwn(connection);
  if (fault !== undefined) throw new ConfigError(fault.sentence, { cause: fault.cause });
  const pool = new SessionPool(connection, {
    max: 2,
    connectionTimeoutMillis: 10_000,
    application_name: "paygateprime migrate",
    // A broken connection fails its statement, whose error has more detail.
    onError: () => undefined,
  });
  const lock = await pool.connect();
  try {
    // The lock belongs to this connection and ends with it: a second process waits here and then finds nothing pending.
    await lock.query("select pg_advisory_lock(hashtext('paygateprime migrations'))");
    const applied = await applyMigrations(connection, only);
    await runMigrations({ pgPool: pool });
    await declareCompatibility(lock);
    return applied;
  } finally {
    lock.release(true);
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
npm run migrate -- status       list pending, failed and edited migrations (exit code 1 if there are any)
npm run migrate -- new <name>   write the difference between the database and prisma/schema.prisma into a new migration`;

async function run(connection: Connection, [command = "deploy", name]: readonly string[]): Promise<number> {
  switch (command) {
    case "deploy": {
      const applied = await migrate(connection);
      console.log(applied.length === 0 ? "Nothing to apply." : `Applied: ${applied.join(", ")}`);
      return 0;
    }
    case "status": {
      const status = await migrationStatus(connection);
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
      const sql = await diffToSchema(connection, "database");
      if (sql.includes("This is an empty migration")) {
        console.log("The database matches prisma/schema.prisma: there is nothing to write.");
        return 0;
      }
      const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
      const target = join(import.meta.dirname, "migrations", `${stamp}_${name}`);
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
