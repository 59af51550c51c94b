import { createGunzip } from "node:zlib";
import { pipeline } from "node:stream";
import {
  BackupError,
  brokenBackup,
  FIRST_LINE,
  FORMAT,
  LAST_LINE,
  headerSchema,
  readComment,
  summarySchema,
  END_OF_ROWS,
} from "./backup-format.ts";
import type { BackupHeader, BackupSummary } from "./backup-format.ts";
import type { CopiedTable } from "./backup.sql.ts";
import { AGE_MARK, decryptWith } from "./encryption.ts";

type Bytes = AsyncIterable<Uint8Array>;

/** A part of a backup, in the order of the file. The rows must be read before the next part. */
export type BackupPart =
  | { readonly kind: "table"; readonly table: CopiedTable; readonly rows: AsyncIterable<Buffer> }
  | { readonly kind: "summary"; readonly summary: BackupSummary };

export type OpenBackup = { readonly header: BackupHeader; readonly parts: AsyncIterable<BackupPart> };

/**
 * Reads a backup while it arrives. Nothing in it is trusted: a restore uses only tables and columns that the database has, and
 * compares the result with the summary.
 * @throws {BackupError} where the bytes are no backup, are damaged, or need another key or a newer program; also while the
 *   parts are read.
 */
export async function readBackup(source: Bytes, secretKey: string | undefined): Promise<OpenBackup> {
  const lines = new BackupLines(explained(await uncompressed(source, secretKey)));
  if ((await lines.next()) !== FIRST_LINE) throw notABackup();
  const header = readComment(await lines.next(), headerSchema);
  if (header === undefined) throw brokenBackup();
  if (header.format !== FORMAT)
    throw new BackupError(
      `The backup has the format ${header.format}, which this program does not know. Restore it with version ${header.program}.`,
    );
  return { header, parts: readParts(lines) };
}

async function* readParts(lines: BackupLines): AsyncGenerator<BackupPart> {
  for (;;) {
    const line = await lines.next();
    const table = readCopyStatement(line);
    if (table !== undefined) {
      yield { kind: "table", table, rows: lines.rows() };
      continue;
    }
    const summary = readComment(line, summarySchema);
    if (summary === undefined) throw brokenBackup();
    if ((await lines.next()) !== LAST_LINE || (await lines.next()) !== undefined) throw brokenBackup();
    yield { kind: "summary", summary };
    return;
  }
}

function readCopyStatement(line: string | undefined): CopiedTable | undefined {
  const [, name, columns] = /^COPY (\S+) \((.+)\) FROM stdin;$/.exec(line ?? "") ?? [];
  return name === undefined || columns === undefined ? undefined : { name, columns: columns.split(", ") };
}

const GZIP_MARK = "\u001f\u008b";
const MARK_LENGTH = Math.max(AGE_MARK.length, GZIP_MARK.length);

async function uncompressed(source: Bytes, secretKey: string | undefined): Promise<Bytes> {
  const chunks = source[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < MARK_LENGTH) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    start = Buffer.concat([start, value]);
  }
  const whole = async function* whole(): AsyncGenerator<Uint8Array> {
    yield start;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  const mark = start.toString("latin1");
  if (mark.startsWith(GZIP_MARK)) return gunzipped(whole());
  if (mark.startsWith(AGE_MARK)) return gunzipped(decryptWith(secretKey, whole()));
  throw notABackup();
}

function gunzipped(source: Bytes): Bytes {
  const gunzip = createGunzip();
  // The reader of `gunzip` gets the error.
  pipeline(source, gunzip, () => undefined);
  return gunzip;
}

/** An error of gzip or of age means that the backup is damaged. Other errors stay as they are. */
async function* explained(bytes: Bytes): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (error instanceof BackupError || isFault(error)) throw error;
    throw brokenBackup(error);
  }
}

/** The error of a disk or a pipe, such as EIO, names the system call. */
const isFault = (error: unknown): boolean =>
  error instanceof Error && "syscall" in error && error.syscall !== undefined;

const notABackup = (): BackupError => new BackupError("This is not a backup of PayGatePrime.");

const NEWLINE = 0x0a;
const END = Buffer.from(`${END_OF_ROWS}\n`);
const END_AFTER_ROW = Buffer.from(`\n${END_OF_ROWS}\n`);
// The header and the summary take some kilobytes. A longer line means that the file is no backup.
const MAX_LINE = 1_000_000;

/** The lines of a backup, and the rows of a table in large pieces. In COPY's text format a row is one line. */
class BackupLines {
  readonly #chunks: AsyncIterator<Uint8Array>;
  /** Begins at the beginning of a line. */
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /** @returns undefined at the end. */
  async next(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf(NEWLINE);
      if (end >= 0) return this.#take(end + 1).toString("utf8", 0, end);
      if (this.#rest.length > MAX_LINE) throw brokenBackup();
      if (await this.#read()) continue;
      if (this.#rest.length === 0) return undefined;
      throw brokenBackup();
    }
  }

  /** The whole rows up to the line that ends them, which is taken too. */
  async *rows(): AsyncGenerator<Buffer> {
    for (;;) {
      if (this.#rest.subarray(0, END.length).equals(END)) {
        this.#take(END.length);
        return;
      }
      const end = this.#rest.indexOf(END_AFTER_ROW);
      const whole = (end >= 0 ? end : this.#rest.lastIndexOf(NEWLINE)) + 1;
      if (whole > 0) yield this.#take(whole);
      else if (!(await this.#read())) throw brokenBackup();
    }
  }

  #take(length: number): Buffer {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  async #read(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (done === true) return false;
    this.#rest = this.#rest.length === 0 ? Buffer.from(value) : Buffer.concat([this.#rest, value]);
    return true;
  }
}
