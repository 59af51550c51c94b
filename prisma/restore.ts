import { createReadStream } from "node:fs";
import type { Client } from "pg";
import { BackupError, findFilledTable, loadBackup, notEmpty, readBackup } from "../bot/backup/index.ts";
import type { OpenBackup } from "../bot/backup/index.ts";
import type { Connection } from "../bot/platform/database/connection.ts";
import { readBackupConfig } from "../bot/platform/runtime/config.ts";
import { runCommand } from "../bot/platform/runtime/run-command.ts";
import { withClient } from "./backup.ts";
import { knownMigrations } from "./known-migrations.ts";
import { migrate } from "./migrate.ts";

const usage = `npm run restore -- <file>    restore a backup into an empty database
npm run restore -- -         the same from standard input`;

async function restore(parameters: readonly string[]): Promise<number> {
  const [file, ...rest] = parameters;
  if (file === undefined || rest.length > 0) throw new BackupError(usage);
  const { secretKey, database } = readBackupConfig(process.env);
  const source = file === "-" ? process.stdin : createReadStream(file);
  // The backup is opened before the database is touched, so a wrong key or file creates nothing.
  const backup = await readBackup(source, secretKey).catch((error: unknown) => {
    throw isMissing(error) ? new BackupError(`There is no file ${file}.`) : error;
  });
  await refuseNewer(backup);
  const summary = await withClient(database, (client, connection) => fill(client, connection, backup));
  const rows = Object.values(summary.rows).reduce((sum, count) => sum + count, 0);
  console.log(
    `Restored the backup of ${backup.header.createdAt}: ${rows} rows in ${Object.keys(summary.rows).length} tables. The counts and the ledger are those of the backup.`,
  );
  return 0;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EISDIR");

async function refuseNewer({ header }: OpenBackup): Promise<void> {
  const known = await knownMigrations();
  if (header.migrations.every(({ name }) => known.includes(name))) return;
  throw new BackupError(
    `The backup is of version ${header.program}, which is newer than this program. Upgrade the program first.`,
  );
}

/** Creates the tables as they were at the time of the backup, loads the rows, and applies the later migrations. */
async function fill(client: Client, connection: Connection, backup: OpenBackup) {
  const names = backup.header.migrations.map(({ name }) => name);
  const filled = await findFilledTable(client);
  if (filled !== undefined) throw notEmpty(filled);
  await migrate(connection, { only: names });
  const summary = await loadBackup(client, backup);
  await migrate(connection);
  return summary;
}

if (import.meta.main) process.exitCode = await runCommand(() => restore(process.argv.slice(2)));
