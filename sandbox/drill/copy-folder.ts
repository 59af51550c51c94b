import { chown, copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

/* https://www.postgresql.org/docs/current/continuous-archiving.html, "Backing Up the Data Directory". */

/** Folders that a server needs, and whose contents belong to the other server. */
const EMPTIED = new Set([
  "pg_wal",
  "pg_replslot",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
]);
const LEFT_OUT = new Set([
  "postmaster.pid",
  "postmaster.opts",
  "server.log",
  "standby.signal",
  "backup_label",
]);

/** Copies the data folder of a running server between `pg_backup_start` and `pg_backup_stop`. */
export async function copyFolder(
  from: string,
  to: string,
  user: { readonly uid?: number; readonly gid?: number },
): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true }).catch(ignoreVanished)) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (LEFT_OUT.has(entry.name) || entry.name.startsWith("pgsql_tmp")) continue;
    if (entry.isDirectory()) {
      await mkdir(target, { mode: 0o700 });
      if (!EMPTIED.has(entry.name)) await copyFolder(source, target, user);
    } else if ((await copyFile(source, target).catch(ignoreVanished)) !== undefined) continue;
    if (user.uid !== undefined && user.gid !== undefined) await chown(target, user.uid, user.gid);
  }
}

/** A table may be dropped during the copy. The write-ahead log, which the copy replays, drops it too. */
function ignoreVanished(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT") return [];
  throw error;
}
