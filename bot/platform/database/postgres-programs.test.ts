import { chmod, cp, mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { findBinaries } from "./embedded-postgres.ts";
import type { Binaries } from "./postgres-programs.ts";
import { enterablePrograms, runProgram } from "./postgres-programs.ts";

async function openFolders() {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-test-"));
  const [project, dataDir] = [join(folder, "project"), join(folder, "data")];
  await mkdir(project);
  await mkdir(dataDir);
  await chmod(folder, 0o711);
  const { initdb } = await findBinaries();
  const native = resolve(dirname(initdb), "..");
  await cp(resolve(native, "..", "package.json"), join(project, "package.json"));
  await cp(native, join(project, "native"), { recursive: true, dereference: true });
  const bin = join(project, "native", "bin");
  const binaries: Binaries = { initdb: join(bin, "initdb"), pg_ctl: join(bin, "pg_ctl") };
  return {
    project,
    dataDir,
    binaries,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

test("The programs of Postgres are run where they are, if everybody may enter their folder", async () => {
  await using open = await openFolders();
  await chmod(open.project, 0o755);
  expect(await enterablePrograms(open.binaries, open.dataDir)).toEqual(open.binaries);
});

test("The programs of Postgres are copied once out of a folder that is closed to the server's user", async () => {
  await using open = await openFolders();
  await chmod(open.project, 0o700);
  const { initdb } = await enterablePrograms(open.binaries, open.dataDir);
  expect(initdb.startsWith(open.dataDir)).toBe(true);
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  await runProgram(initdb, ["--version"], nobody);
  const { mtimeMs } = await stat(initdb);
  expect(await enterablePrograms(open.binaries, open.dataDir)).toMatchObject({ initdb });
  expect((await stat(initdb)).mtimeMs).toBe(mtimeMs);
});
