import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseError } from "pg";
import type { ClientBase } from "pg";
import {
  readMigrationRows,
  readSchemaContents,
  readSchemaState,
  recordMigration,
} from "../bot/platform/database/database-state.sql.ts";
import { newerSchemaFault } from "../bot/platform/database/schema-version.ts";
import { queryOn, runOn } from "../bot/platform/database/statement.ts";
import { ConfigError, OperatorError } from "../bot/platform/values/errors.ts";
import { knownMigrations, MIGRATIONS_FOLDER } from "./known-migrations.ts";

/*
 * Applies the SQL files of prisma/migrations in the order of their names, and records them as `prisma migrate` does, so that a
 * developer's Prisma reads the same history.
 *
 * Each file runs in one transaction with its record: a migration is applied completely or not at all. Statements that Postgres
 * refuses in a transaction (CREATE INDEX CONCURRENTLY, VACUUM, ALTER SYSTEM) therefore cannot stand in a migration; none does.
 */

export type MigrationStatus = {
  readonly pending: readonly string[];
  /** Begun by another tool, and not finished. */
  readonly failed: readonly string[];
  /** Applied from a file that has another content now. */
  readonly edited: readonly string[];
  /** Applied by a newer program. */
  readonly unknown: readonly string[];
};

type MigrationFile = { readonly name: string; readonly script: string };

export type MigrationChoice = {
  /** The migrations of an older version; left out: all. */
  readonly only?: readonly string[] | undefined;
  readonly folder?: string;
};

/** Compares the files with what the database has recorded. Changes nothing. */
export async function migrationStatus(
  client: ClientBase,
  folder: string = MIGRATIONS_FOLDER,
): Promise<MigrationStatus> {
  const files = await readFiles(folder);
  const names = files.map(({ name }) => name);
  const [contents] = await queryOn(client, readSchemaContents, {});
  if (contents?.hasMigrations !== true) return { pending: names, failed: [], edited: [], unknown: [] };
  const rows = await queryOn(client, readMigrationRows, {});
  const finished = new Map(rows.flatMap((row) => (row.isFinished ? [[row.name, row.checksum]] : [])));
  return {
    pending: names.filter((name) => !finished.has(name)),
    failed: rows.flatMap(({ name, isFinished }) => (isFinished ? [] : [name])),
    edited: files.flatMap(({ name, script }) => {
      const checksum = finished.get(name);
      return checksum === undefined || checksumsOf(script).includes(checksum) ? [] : [name];
    }),
    unknown: [...finished.keys()].filter((name) => !names.includes(name)),
  };
}

/**
 * Applies the pending migrations. The caller holds the lock of the migrations.
 * @returns the status before, and the names of the applied migrations.
 * @throws {ConfigError} where the database and the files do not fit each other; nothing is applied then.
 * @throws {OperatorError} where a migration fails; those before it stay.
 */
export async function applyMigrations(
  client: ClientBase,
  { only, folder = MIGRATIONS_FOLDER }: MigrationChoice = {},
): Promise<{ readonly before: MigrationStatus; readonly applied: readonly string[] }> {
  const [contents] = await queryOn(client, readSchemaContents, {});
  if (contents?.hasMigrations !== true) {
    if (contents?.hasTables === true) throw new ConfigError(NOT_EMPTY);
    await client.query(MIGRATIONS_TABLE);
  }
  const before = await migrationStatus(client, folder);
  await refuseMismatch(client, before, folder);
  const files = await readFiles(folder);
  const pending = files.filter(({ name }) => before.pending.includes(name) && (only?.includes(name) ?? true));
  for (const file of pending) await applyFile(client, file);
  return { before, applied: pending.map(({ name }) => name) };
}

// As Prisma's schema engine creates it.
const MIGRATIONS_TABLE = `create table _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

const NOT_EMPTY =
  "The database holds tables of another program, and none of this one. DATABASE_URL must name an empty database.";

async function refuseMismatch(
  client: ClientBase,
  { failed, edited, unknown }: MigrationStatus,
  folder: string,
): Promise<void> {
  if (failed.length > 0) throw new ConfigError(describeFailed(failed));
  if (edited.length > 0)
    throw new ConfigError(
      `The database was migrated by another content of ${edited.map((name) => `${name}/migration.sql`).join(", ")}. Restore the file as it was: a change of the database is a new migration.`,
    );
  if (unknown.length === 0) return;
  const [state] = await queryOn(client, readSchemaState, {});
  const fault = state && newerSchemaFault(state, await knownMigrations(folder));
  if (fault !== undefined) throw new ConfigError(fault);
}

/** This program leaves no such row, because a row and its migration are one transaction. */
const describeFailed = (failed: readonly string[]): string =>
  `Another tool began the migration ${failed.join(", ")} and did not finish it. Compare the database with the file, undo what is there, and delete the row of _prisma_migrations whose finished_at is null.`;

async function applyFile(client: ClientBase, { name, script }: MigrationFile): Promise<void> {
  try {
    await client.query("begin");
    await client.query(script);
    await runOn(client, recordMigration, { name, checksum: checksumOf(script) });
    await client.query("commit");
  } catch (error) {
    if (!(error instanceof DatabaseError))
      throw new OperatorError(
        `The connection broke while the migration ${name} ran. Run npm run migrate again: it goes on where it stopped.`,
        { cause: error },
      );
    await client.query("rollback");
    throw new OperatorError(
      `The migration ${name}${placeOf(error, script)} failed and changed nothing: ${error.message}. Mend the cause and run npm run migrate again.`,
    );
  }
}

/** Postgres counts the characters of the whole script. */
function placeOf({ position }: DatabaseError, script: string): string {
  if (position === undefined) return "";
  const line = script.slice(0, Number(position)).split("\n").length;
  return ` (line ${line})`;
}

const checksumOf = (script: string): string => createHash("sha256").update(script).digest("hex");

/** Prisma accepts a file whose line ends git has converted. */
const checksumsOf = (script: string): string[] => {
  const unix = script.replaceAll("\r\n", "\n");
  return [unix, unix.replaceAll("\n", "\r\n"), script].map(checksumOf);
};

async function readFiles(folder: string): Promise<MigrationFile[]> {
  const names = await knownMigrations(folder);
  return Promise.all(
    names.map(async (name) => ({
      name,
      script: await readFile(join(folder, name, "migration.sql"), "utf8"),
    })),
  );
}
