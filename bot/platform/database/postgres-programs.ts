import { spawn } from "node:child_process";
import { chmod, mkdtemp, open, readFile, rm, cp, rename, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, dirname, resolve } from "node:path";
import { ConfigError } from "../values/errors.ts";

/** The paths of the programs of Postgres. */
export type Binaries = { readonly initdb: string; readonly pg_ctl: string };

/**
 * The server's user cannot enter root's own folders, and a project in one of them is the usual first mistake on
 * a new server. So the error is a plain sentence.
 */
export function explainStart(error: Error, program: string, isAsOther: boolean): Error {
  if (!isAsOther || !("code" in error) || error.code !== "EACCES") return error;
  return new ConfigError(
    `Postgres does not run as root, so it is started as the owner of its data or else as "nobody", who may not enter the folder of ${program}.\n` +
      "Run PayGatePrime as a user of its own, put it where others may enter (/srv, /opt), or set DATABASE_URL.",
  );
}

/** Runs a Postgres program to its end. A failure's error carries the program's output. */
export async function runProgram(program: string, parameters: string[], user: object): Promise<void> {
  await chmod(program, 0o755).catch(() => undefined);
  // pg_ctl passes its output on to the server, which would hold a pipe open for ever. A file can stay open.
  const logFolder = await mkdtemp(join(tmpdir(), "paygateprime-"));
  const log = await open(join(logFolder, "output"), "w");
  try {
    const child = spawn(program, parameters, {
      ...user,
      cwd: "/",
      stdio: ["ignore", log.fd, log.fd],
      env: { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" },
    });
    const code = await new Promise<number | null>((done, fail) =>
      child.once("error", (error) => fail(explainStart(error, program, "uid" in user))).once("exit", done),
    );
    if (code !== 0) {
      const output = await readFile(join(logFolder, "output"), "utf8");
      throw new Error(`${program} ended with ${code}: ${output}`);
    }
  } finally {
    await log.close();
    await rm(logFolder, { recursive: true, force: true });
  }
}

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
