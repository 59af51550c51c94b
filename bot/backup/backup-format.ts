import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { OperatorError } from "../platform/values/errors.ts";

/** A backup that cannot be written or restored. */
export class BackupError extends OperatorError {
  override readonly name = "BackupError";
}

export const brokenBackup = (cause?: unknown): BackupError =>
  new BackupError(
    "The backup is damaged or incomplete, so nothing of it was restored. Use another backup.",
    cause === undefined ? {} : { cause },
  );

/*
 * A backup is text, compressed with gzip and, with a key, encrypted with age (docs/adr/0053-backups-without-pg-dump.md):
 *
 *   -- PayGatePrime backup
 *   -- {"format":1,…}                       the header
 *   COPY public.users (id, …) FROM stdin;   a table; its rows in COPY's text format
 *   …
 *   \.
 *   -- {"sequences":…,"rows":…,"ledger":…}  the summary
 *   -- End of the backup
 */

export const FIRST_LINE = "-- PayGatePrime backup";
export const LAST_LINE = "-- End of the backup";
export const END_OF_ROWS = "\\.";

export const FORMAT = 1;

export const headerSchema = z.object({
  format: z.number(),
  /** The version of the program, for the person who reads the file. */
  program: z.string(),
  createdAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  queueVersion: z.number(),
});
export type BackupHeader = z.infer<typeof headerSchema>;

export const summarySchema = z.object({
  sequences: z.record(z.string(), z.string().regex(/^\d+$/)),
  rows: z.record(z.string(), z.number()),
  ledger: z.array(
    z.object({ account: z.string(), currency: z.string(), postings: z.number(), sum: z.string() }),
  ),
});
export type BackupSummary = z.infer<typeof summarySchema>;
export type LedgerSums = BackupSummary["ledger"];

export const comment = (value: unknown): string => `-- ${JSON.stringify(value)}`;

/** @returns undefined for a line that is not such a comment. */
export function readComment<Value>(line: string | undefined, schema: z.ZodType<Value>): Value | undefined {
  if (line?.startsWith("-- {") !== true) return undefined;
  try {
    return schema.safeParse(JSON.parse(line.slice(3))).data;
  } catch {
    return undefined;
  }
}

const packageFile = join(import.meta.dirname, "../../package.json");

export async function programVersion(): Promise<string> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(packageFile, "utf8")));
  return version;
}
