import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
import { DatabaseError } from "pg";
import type { ClientBase } from "pg";
import { unlockAllJobs, unlockAllQueues } from "../platform/jobs/jobs.sql.ts";
import { queryOn, runOn } from "../platform/database/statement.ts";
import {
  addForeignKey,
  countRows,
  deleteRows,
  disableTriggers,
  dropForeignKey,
  enableTriggers,
  hasRows,
  listForeignKeys,
  listMigrations,
  listSequences,
  listTables,
  readQueueVersion,
  setSequence,
  begin,
  commit,
  copyIn,
  ledgerSums,
} from "./backup.sql.ts";
import type { ForeignKey, CopiedTable } from "./backup.sql.ts";
import { BackupError, brokenBackup } from "./backup-format.ts";
import type { BackupHeader, BackupSummary } from "./backup-format.ts";
import type { OpenBackup } from "./read-backup.ts";

/** Tables in which the migrations themselves insert rows. A backup holds these rows too. */
const FILLED_BY_MIGRATIONS: readonly string[] = ["public.rate_limit"];

/** @returns the first table with rows beyond those of the migrations; undefined: the database is empty. */
export async function findFilledTable(client: ClientBase): Promise<string | undefined> {
  for (const { name } of await queryOn(client, listTables, {})) {
    if (FILLED_BY_MIGRATIONS.includes(name)) continue;
    const [row] = await queryOn(client, hasRows, { table: name });
    if (row?.found === true) return name;
  }
  return undefined;
}

/**
 * Loads a backup into a database that is migrated as far as the backup and is otherwise empty, in one transaction: after an
 * error the database is empty as before. Triggers do not run, because the backup holds what they once wrote. Foreign keys are
 * checked when all rows are there. The role that owns the tables needs no further right for this.
 *
 * @param client a connection that does nothing else meanwhile. After an error, the caller closes it.
 * @throws {BackupError} where the backup is damaged or the database does not fit it.
 */
export async function loadBackup(client: ClientBase, { header, parts }: OpenBackup): Promise<BackupSummary> {
  await refuseOtherTables(client, header);
  await begin(client);
  const tables = await queryOn(client, listTables, {});
  const foreignKeys = await queryOn(client, listForeignKeys, {});
  for (const foreignKey of foreignKeys) await runOn(client, dropForeignKey, foreignKey);
  for (const { name } of tables) await runOn(client, disableTriggers, { table: name });
  // The changes above lock the tables, so nobody writes into them until the end.
  const filled = await findFilledTable(client);
  if (filled !== undefined) throw notEmpty(filled);
  for (const table of FILLED_BY_MIGRATIONS) await runOn(client, deleteRows, { table });

  const summary = await loadRows(client, tables, parts, foreignKeys).catch((error: unknown) => {
    throw explainRefusal(error);
  });
  for (const { name } of tables) await runOn(client, enableTriggers, { table: name });
  await compare(client, tables, summary);
  // The processes that worked on these jobs at the time of the backup are gone.
  await runOn(client, unlockAllJobs, {});
  await runOn(client, unlockAllQueues, {});
  await commit(client);
  return summary;
}

export const notEmpty = (table: string): BackupError =>
  new BackupError(
    `The database is not empty: ${table} has rows. A restore never overwrites data; name an empty database or folder.`,
  );

/** Columns have the same meaning only under the same migrations. */
async function refuseOtherTables(client: ClientBase, { migrations, queueVersion, program }: BackupHeader) {
  const applied = await queryOn(client, listMigrations, {});
  if (!isDeepStrictEqual(applied, migrations))
    throw new BackupError(
      `The tables of the database differ from those of the backup. Restore it with version ${program} of the program into a new database.`,
    );
  const [queue] = await queryOn(client, readQueueVersion, {});
  if (Number(queue?.version) !== queueVersion)
    throw new BackupError(
      `The job queue of the backup has version ${queueVersion}, and this program's has version ${queue?.version}. Restore it with version ${program} of the program, then upgrade.`,
    );
}

async function loadRows(
  client: ClientBase,
  tables: readonly CopiedTable[],
  parts: OpenBackup["parts"],
  foreignKeys: readonly ForeignKey[],
): Promise<BackupSummary> {
  const summary = await loadParts(client, tables, parts);
  for (const foreignKey of foreignKeys) await runOn(client, addForeignKey, foreignKey);
  return summary;
}

async function loadParts(
  client: ClientBase,
  tables: readonly CopiedTable[],
  parts: OpenBackup["parts"],
): Promise<BackupSummary> {
  for await (const part of parts) {
    if (part.kind === "summary") {
      await setSequences(client, part.summary);
      return part.summary;
    }
    const known = tables.find((table) => isDeepStrictEqual(table, part.table));
    if (known === undefined)
      throw brokenBackup(new Error(`The database has no table ${part.table.name} with these columns`));
    await pipeline(Readable.from(part.rows, { objectMode: false }), copyIn(client, known));
  }
  throw brokenBackup();
}

/** Postgres' error codes 22… (data), 23… (constraints) and 42P01 (no such sequence): the content does not fit the tables. */
function explainRefusal(error: unknown): unknown {
  const isRefusal = error instanceof DatabaseError && /^2[23]|^42P01$/.test(error.code ?? "");
  return isRefusal ? brokenBackup(error) : error;
}

async function setSequences(client: ClientBase, { sequences }: BackupSummary): Promise<void> {
  for (const [name, lastValue] of Object.entries(sequences))
    await queryOn(client, setSequence, { name, lastValue: BigInt(lastValue) });
}

async function compare(
  client: ClientBase,
  tables: readonly CopiedTable[],
  { rows, ledger, sequences }: BackupSummary,
): Promise<void> {
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await queryOn(client, countRows, { table: name });
    counts[name] = Number(row?.count);
  }
  const loaded = await queryOn(client, listSequences, {});
  const values = Object.fromEntries(loaded.map(({ name, lastValue }) => [name, String(lastValue)]));
  if (
    !isDeepStrictEqual(counts, rows) ||
    !isDeepStrictEqual(await ledgerSums(client), ledger) ||
    !isDeepStrictEqual(values, sequences)
  )
    throw brokenBackup();
}
