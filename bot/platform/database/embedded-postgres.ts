import { randomBytes } from "node:crypto";
import { chown, chmod, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { enterablePrograms, runProgram } from "./postgres-programs.ts";
import type { Binaries } from "./postgres-programs.ts";
import { findFreePort } from "./free-port.ts";
import type { Connection } from "./connection.ts";

/**
 * A real Postgres in a folder, with the binaries of an npm package. `pg_ctl` starts the server as a process of
 * its own, so the server survives a killed program, and the next start finds it by its `postmaster.pid`
 * (docs/adr/0004-embedded-postgres.md).
 */
export type EmbeddedPostgres = {
  readonly connection: Connection;
  /** Stops the server, unless another program is connected to it. Safe to call twice. */
  stop(): Promise<void>;
};

const USER = "paygateprime";
const DATABASE = "paygateprime";
// "nobody" exists on every Linux.
const NOBODY = 65_534;

/** A user for `spawn`. Empty: the user of this process. */
type ServerUser = { readonly uid?: number; readonly gid?: number };

/** The user of a new server: the server refuses to run as root. */
export const serverUser = (): ServerUser => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {});

/**
 * As root, the server runs as the user who owns its folder: a command that root runs once leaves the data with the user of the program.
 * A new folder is given to `nobody`.
 */
async function ownerOf(folder: string): Promise<ServerUser> {
  const user = serverUser();
  if (user.uid === undefined) return user;
  const { uid, gid } = await stat(folder);
  return uid === 0 ? user : { uid, gid };
}

/** Whether the folder holds a Postgres. Otherwise the first start of the program creates one. */
export const isInitialised = (dataDir: string): Promise<boolean> =>
  exists(resolve(dataDir, "postgres", "PG_VERSION"));

/** @param settings `-c` settings of the server, such as `{ fsync: "off" }` for tests. */
export async function startEmbeddedPostgres(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedPostgres> {
  const folder = resolve(dataDir, "postgres");
  await mkdir(folder, { recursive: true });
  const user = await ownerOf(folder);
  if (user.uid !== undefined && user.gid !== undefined) {
    await chown(folder, user.uid, user.gid);
    // The server's user must be able to enter the folder, and temporary folders are closed to other users.
    await chmod(resolve(dataDir), 0o711);
  }
  await chmod(folder, 0o700);
  const found = await findBinaries();
  const binaries = user.uid === undefined ? found : await enterablePrograms(found, dataDir);

  const password = await initialise(folder, binaries, user);
  const running = await findRunning(folder, password);
  const port = running ?? (await start(folder, binaries, user, settings));
  const connection: Connection = { host: "127.0.0.1", port, user: USER, password, database: DATABASE };
  await createDatabase(connection);

  let stopped: Promise<void> | undefined;
  return {
    connection,
    stop: () => (stopped ??= stopUnlessUsed(folder, binaries, user, connection)),
  };
}

export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new Error(
      `There is no embedded Postgres for ${process.platform}-${process.arch}. Set DATABASE_URL to a Postgres of your own.`,
      { cause },
    );
  }
}

/**
 * Creates the cluster on the first start. Returns the password of its only user, which is stored in the folder.
 */
async function initialise(folder: string, binaries: Binaries, user: ServerUser): Promise<string> {
  const passwordFile = join(folder, "..", "postgres-password");
  if (await exists(join(folder, "PG_VERSION"))) return (await readFile(passwordFile, "utf8")).trim();
  const password = randomBytes(24).toString("base64url");
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(passwordFile, user.uid, user.gid);
  await runProgram(
    binaries.initdb,
    [
      `--pgdata=${folder}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-instructions",
    ],
    user,
  );
  return password;
}

/** The port of a server that runs on this folder already, such as the orphan of a killed program. */
async function findRunning(folder: string, password: string): Promise<number | undefined> {
  const lines = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => undefined);
  if (lines === undefined) return undefined;
  const [pid, , , port] = lines.split("\n").map((line) => line.trim());
  if (!isAlive(Number(pid))) return undefined;
  // The server may be starting, recovering or stopping. 10 s cover the recovery of a small cluster.
  for (let attempt = 0; attempt < 50; attempt++) {
    const client = new Client({
      host: "127.0.0.1",
      port: Number(port),
      user: USER,
      password,
      database: "postgres",
    });
    try {
      await client.connect();
      await client.end();
      return Number(port);
    } catch {
      await client.end().catch(() => undefined);
      if (!isAlive(Number(pid))) return undefined;
      await sleep(200);
    }
  }
  return undefined;
}

async function start(
  folder: string,
  binaries: Binaries,
  user: ServerUser,
  settings: Readonly<Record<string, string>>,
): Promise<number> {
  const port = await findFreePort();
  // No Unix socket: the kernel limits its path to 107 bytes.
  const all = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    ...settings,
  };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  await runProgram(
    binaries.pg_ctl,
    [
      "start",
      "--wait",
      `--pgdata=${folder}`,
      `--log=${join(folder, "server.log")}`,
      "-o",
      `-p ${port} ${options.join(" ")}`,
    ],
    user,
  );
  return port;
}

async function createDatabase(connection: Connection): Promise<void> {
  const client = new Client({ ...connection, database: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [
      connection.database,
    ]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(connection.database)}`);
  } finally {
    await client.end();
  }
}

async function stopUnlessUsed(
  folder: string,
  binaries: Binaries,
  user: ServerUser,
  connection: Connection,
): Promise<void> {
  if (await isUsedByOthers(connection)) return;
  await runProgram(binaries.pg_ctl, ["stop", "--wait", "--mode=fast", `--pgdata=${folder}`], user).catch(
    async (error: unknown) => {
      // Another program stopped the server in the meantime.
      if (await exists(join(folder, "postmaster.pid"))) throw error;
    },
  );
}

// The sessions of this program have ended on its side; the server takes a moment to end them too.
const SESSIONS_END_MS = 1_000;

async function isUsedByOthers(connection: Connection): Promise<boolean> {
  const client = new Client({ ...connection, database: "postgres" });
  try {
    await client.connect();
    const deadline = performance.now() + SESSIONS_END_MS;
    for (;;) {
      const { rowCount } = await client.query(
        "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
      );
      if (rowCount === 0) return false;
      if (performance.now() > deadline) return true;
      await sleep(50);
    }
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
