import { execFile } from "node:child_process";
import { chown, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { findBinaries, serverUser } from "../../bot/platform/database/embedded-postgres.ts";
import type { Binaries } from "../../bot/platform/database/postgres-programs.ts";
import { findFreePort } from "../../bot/platform/database/free-port.ts";
import { runProgram } from "../../bot/platform/database/postgres-programs.ts";
import { copyFolder } from "./copy-folder.ts";

/** One Postgres of a pair, which can become a primary or a standby. */
export type PostgresServer = {
  /** The server itself, without a proxy. */
  readonly connection: Connection;
  /** Creates an empty server. */
  create(): Promise<void>;
  /** Becomes a copy of a running server, and follows it. */
  follow(primary: PostgresServer): Promise<void>;
  start(): Promise<void>;
  promote(): Promise<void>;
  /** Sends SIGKILL to all processes of the server, also to stopped ones: a machine without power. */
  kill(): Promise<void>;
  /** Sends SIGSTOP to all processes of the server: a machine that hangs. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
};

const USER = "paygateprime";
const PASSWORD = "of-the-drill-only";

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  // The kernel limits the path of a Unix socket to 107 bytes.
  unix_socket_directories: "",
  max_connections: "120",
  // Shared memory stands in the data folder and goes with it.
  dynamic_shared_memory_type: "mmap",
  // Processes are killed, machines are not: written pages stay in the cache of the kernel.
  fsync: "off",
  wal_level: "replica",
  hot_standby: "on",
  // A new standby copies the files first, and then asks for all later changes.
  wal_keep_size: "512MB",
  // docs/deploy/patroni.yml has the reasons.
  wal_sender_timeout: "10s",
  wal_receiver_timeout: "10s",
  tcp_keepalives_idle: "10",
  tcp_keepalives_interval: "5",
  tcp_keepalives_count: "3",
};

/** Debian's newest Postgres, else the embedded one. */
async function findPrograms(): Promise<Binaries> {
  const debian = globSync("/usr/lib/postgresql/*/bin")
    .filter((folder) => ["initdb", "pg_ctl", "postgres"].every((name) => existsSync(join(folder, name))))
    .toSorted((one, other) => versionOf(one) - versionOf(other))
    .at(-1);
  return debian === undefined
    ? await findBinaries()
    : { initdb: join(debian, "initdb"), pg_ctl: join(debian, "pg_ctl") };
}

const versionOf = (folder: string): number => Number(/(\d+)\/bin$/.exec(folder)?.[1]);

/** @param folder an absolute path, which the server's user may enter. */
export async function createPostgresServer(folder: string): Promise<PostgresServer> {
  const programs = await findPrograms();
  const user = serverUser();
  const port = await findFreePort();
  const connection = { host: "127.0.0.1", port, user: USER, password: PASSWORD, database: "postgres" };
  const control = (...parameters: string[]): Promise<void> =>
    runProgram(programs.pg_ctl, [...parameters, "--wait", `--pgdata=${folder}`], user);

  const emptyFolder = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { mode: 0o700 });
    if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  };
  const write = async (name: string, text: string): Promise<void> => {
    await writeFile(join(folder, name), text, { mode: 0o600 });
    if (user.uid !== undefined && user.gid !== undefined) await chown(join(folder, name), user.uid, user.gid);
  };
  const start = (): Promise<void> => {
    const settings = Object.entries(SETTINGS).map(([name, value]) => `-c ${name}='${value}'`);
    return control("start", `--log=${join(folder, "server.log")}`, "-o", `-p ${port} ${settings.join(" ")}`);
  };
  const open = async (): Promise<Client> => {
    const client = new Client({ ...connection, connectionTimeoutMillis: 10_000, query_timeout: 60_000 });
    client.on("error", () => undefined);
    await client.connect();
    return client;
  };
  // https://www.postgresql.org/docs/current/storage-file-layout.html, postmaster.pid; its lines: miscadmin.h.
  const readPidFile = async (): Promise<string[]> =>
    (await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const signal = async (name: NodeJS.Signals): Promise<void> => {
    const parent = Number((await readPidFile())[0]);
    if (!(parent > 0)) return;
    // The parent comes first, so that it makes no new process meanwhile.
    send(parent, name);
    for (const child of await childrenOf(parent)) send(child, name);
  };
  return {
    connection,
    start,
    async create() {
      await emptyFolder();
      const file = `${folder}.password`;
      await writeFile(file, PASSWORD);
      await runProgram(
        programs.initdb,
        [
          `--pgdata=${folder}`,
          `--username=${USER}`,
          `--pwfile=${file}`,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale=C",
          "--no-instructions",
        ],
        user,
      );
      await start();
    },
    // pg_basebackup does the same, but the embedded Postgres comes without it.
    async follow(primary) {
      await emptyFolder();
      const [row] = await primary.query<{ folder: string }>(
        "select current_setting('data_directory') as folder",
      );
      const client = new Client(primary.connection);
      await client.connect();
      try {
        await client.query("select pg_backup_start('drill', true)");
        await copyFolder(row?.folder ?? "", folder, user);
        const { rows } = await client.query<{ labelfile: string }>(
          "select labelfile from pg_backup_stop(false)",
        );
        await write("backup_label", rows[0]?.labelfile ?? "");
      } finally {
        await client.end();
      }
      const { host, port: primaryPort } = primary.connection;
      await write("standby.signal", "");
      await write(
        "postgresql.auto.conf",
        `primary_conninfo = 'host=${host} port=${primaryPort} user=${USER} password=${PASSWORD} application_name=standby'\n`,
      );
      await start();
    },
    promote: () => control("promote"),
    async kill() {
      const [, segment = ""] = (await readPidFile())[6]?.trim().split(/\s+/) ?? [];
      await signal("SIGKILL");
      // A killed server leaves its segment of shared memory in the kernel.
      await promisify(execFile)("ipcrm", ["-m", segment]).catch(() => undefined);
      await rm(join(folder, "postmaster.pid"), { force: true });
    },
    freeze: () => signal("SIGSTOP"),
    thaw: () => signal("SIGCONT"),
    async query<Row extends object>(sql: string, values: readonly unknown[] = []) {
      const client = await open();
      try {
        const { rows } = await client.query<Row>(sql, [...values]);
        return rows;
      } finally {
        await client.end();
      }
    },
  };
}

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // The process has ended.
  }
}

async function childrenOf(parent: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid="]);
  return stdout.split("\n").flatMap((line) => {
    const [pid = 0, of = 0] = line.trim().split(/\s+/).map(Number);
    return of === parent ? [pid] : [];
  });
}
