import { brokenBackup } from "./backup-error.ts";
import { END_OF_ROWS } from "./backup-format.ts";

const NEWLINE = 0x0a;
const END = Buffer.from(`${END_OF_ROWS}\n`);
const END_AFTER_ROW = Buffer.from(`\n${END_OF_ROWS}\n`);
// The header and the summary take some kilobytes. A longer line means that the file is no backup.
const MAX_LINE = 1_000_000;

/** The lines of a backup, and the rows of a table in large pieces. In COPY's text format a row is one line. */
export class BackupLines {
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
