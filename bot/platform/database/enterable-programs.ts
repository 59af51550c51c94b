import { cp, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Binaries } from "./run-program.ts";

/**
 * The programs of Postgres where another user than root can run them. Root's own folders are closed to the server's user, so the
 * programs of a project in one of them are copied into the data folder, once for each version; this takes 60 MB.
 */
export async function enterablePrograms(binaries: Binaries, dataDir: string): Promise<Binaries> {
  if (await isOpenToAll(dirname(binaries.initdb))) return binaries;
  const source = resolve(dirname(binaries.initdb), "..");
  const { version } = JSON.parse(await readFile(join(source, "..", "package.json"), "utf8")) as {
    version: string;
  };
  const copy = resolve(dataDir, `postgres-programs-${version}`);
  if (!(await stat(copy).catch(() => undefined))) {
    // A start that is killed in between leaves no half of a copy.
    const unfinished = `${copy}.new`;
    await rm(unfinished, { recursive: true, force: true });
    await cp(source, unfinished, { recursive: true, dereference: true });
    await rename(unfinished, copy);
  }
  return { initdb: join(copy, "bin", "initdb"), pg_ctl: join(copy, "bin", "pg_ctl") };
}

async function isOpenToAll(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || isOpenToAll(parent);
}
