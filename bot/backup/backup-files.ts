import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { writeBackup } from "./write-backup.ts";
import type { WriteBackup } from "./write-backup.ts";
import type { BackupSummary } from "./backup-format.ts";
import { DAY_MS } from "../platform/values/durations.ts";

export type SaveBackup = Omit<WriteBackup, "sink"> & {
  readonly folder: string;
  /** The number of backups that stay in the folder. Undefined: all of them. */
  readonly keep: number | undefined;
};

export type SavedBackup = { readonly path: string; readonly bytes: number; readonly summary: BackupSummary };

const BACKUP = /^paygateprime-\d{8}T\d{6}Z\.sql\.gz(\.age)?$/;
const PARTIAL = /^\.paygateprime-.+\.part$/;
// A backup takes minutes. A part older than this belongs to a killed process.
const ABANDONED_MS = DAY_MS;

/**
 * Writes a backup into the folder, and deletes the oldest ones beyond `keep`. A file gets its final name when it is complete and
 * on the disk. A killed process leaves it under a hidden name.
 */
export async function saveBackup({ folder, keep, ...backup }: SaveBackup): Promise<SavedBackup> {
  // The backup holds all business data, so other users of the machine may not read it.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = nameOf(backup.now, backup.publicKeys.length > 0);
  const path = join(folder, name);
  const partial = join(folder, `.${name}.${process.pid}.part`);
  let summary: BackupSummary;
  try {
    const sink = createWriteStream(partial, { mode: 0o600, flush: true });
    summary = await writeBackup({ ...backup, sink });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await flushFolder(folder);
  await prune(folder, keep);
  return { path, bytes: (await stat(path)).size, summary };
}

/** Names in their order are backups in the order of their times. */
function nameOf(now: Date, isEncrypted: boolean): string {
  const time = now.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return `paygateprime-${time}.sql.gz${isEncrypted ? ".age" : ""}`;
}

/** A new name survives a power cut only if its folder is on the disk too. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function prune(folder: string, keep = Infinity): Promise<void> {
  const names = await readdir(folder);
  const backups = names.filter((name) => BACKUP.test(name)).toSorted();
  for (const name of backups.slice(0, Math.max(0, backups.length - keep)))
    await rm(join(folder, name), { force: true });
  for (const name of names.filter((one) => PARTIAL.test(one))) {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(join(folder, name), { force: true });
  }
}
