import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import type { ClientBase } from "pg";
import { queryOn } from "../platform/database/statement.ts";
import {
  listMigrations,
  listSequences,
  listTables,
  readQueueVersion,
  beginSnapshot,
  commit,
  copyOut,
  copyStatement,
  ledgerSums,
} from "./backup.sql.ts";
import { END_OF_ROWS, FIRST_LINE, FORMAT, LAST_LINE, comment } from "./backup-format.ts";
import type { BackupHeader, BackupSummary } from "./backup-format.ts";
import { encryptFor } from "./encryption.ts";

export type WriteBackup = {
  /** A connection that does nothing else meanwhile. After an error, the caller closes it. */
  readonly client: ClientBase;
  /** Ended when the backup is complete, destroyed when it fails. */
  readonly sink: NodeJS.WritableStream;
  /** Public keys; empty: the backup is not encrypted. */
  readonly publicKeys: readonly string[];
  readonly now: Date;
  /** The version of the program. */
  readonly program: string;
  readonly signal?: AbortSignal | undefined;
};

/** Writes everything in the database as it is at one moment, jobs included, while the program runs. */
export async function writeBackup({
  client,
  sink,
  publicKeys,
  signal,
  ...origin
}: WriteBackup): Promise<BackupSummary> {
  let summary: BackupSummary | undefined;
  const source = Readable.from(
    dump(client, origin, (finished) => (summary = finished)),
    { objectMode: false },
  );
  const options = signal === undefined ? {} : { signal };
  if (publicKeys.length === 0) await pipeline(source, createGzip(), sink, options);
  else await pipeline(source, createGzip(), encryptFor(publicKeys), sink, options);
  if (summary === undefined) throw new Error("The backup ended without its summary");
  return summary;
}

async function* dump(
  client: ClientBase,
  { now, program }: Pick<WriteBackup, "now" | "program">,
  onSummary: (summary: BackupSummary) => void,
): AsyncGenerator<Uint8Array | string> {
  await beginSnapshot(client);
  const [queue] = await queryOn(client, readQueueVersion, {});
  const header: BackupHeader = {
    format: FORMAT,
    program,
    createdAt: now.toISOString(),
    migrations: await queryOn(client, listMigrations, {}),
    queueVersion: Number(queue?.version),
  };
  yield `${FIRST_LINE}\n${comment(header)}\n`;
  const copies = [];
  for (const table of await queryOn(client, listTables, {})) {
    yield `${copyStatement(table)}\n`;
    const copy = copyOut(client, table);
    yield* copy.rows;
    yield `${END_OF_ROWS}\n`;
    copies.push({ table, copy });
  }
  // Sequences know no snapshot. Read last, they are beyond every id in the rows.
  const sequences = await queryOn(client, listSequences, {});
  const summary: BackupSummary = {
    sequences: Object.fromEntries(sequences.map(({ name, lastValue }) => [name, String(lastValue)])),
    rows: Object.fromEntries(copies.map(({ table, copy }) => [table.name, copy.count()])),
    ledger: await ledgerSums(client),
  };
  await commit(client);
  onSummary(summary);
  yield `${comment(summary)}\n${LAST_LINE}\n`;
}
