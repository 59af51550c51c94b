import { spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyCluster } from "../../../tests/support/prepared/copy-cluster.ts";
import type { Connection } from "./connection.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";
import { explainStart } from "./postgres-programs.ts";

const fast = { fsync: "off" };
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "paygateprime-embedded-"));
});

afterEach(async () => {
  // A failed test may leave its server running.
  if (await isRunning()) await (await startEmbeddedPostgres(folder, fast)).stop();
  await rm(folder, { recursive: true, force: true });
});

async function query(connection: Connection, text: string): Promise<unknown[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

const pidFile = (): Promise<string> => readFile(join(folder, "postgres", "postmaster.pid"), "utf8");
const isRunning = (): Promise<boolean> =>
  pidFile().then(
    () => true,
    () => false,
  );
const postmaster = async (): Promise<number> => Number((await pidFile()).split("\n")[0]);

/** Starts the database in a child process and kills the process with SIGKILL. */
async function startAndKill(): Promise<void> {
  const module = join(import.meta.dirname, "embedded-postgres.ts");
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    await startEmbeddedPostgres(${JSON.stringify(folder)}, { fsync: "off" });
    console.log("started");
    setInterval(() => undefined, 1000);`;
  const child = spawn("node", ["--input-type=module-typescript", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const [outcome] = await Promise.race([once(child.stdout, "data"), ended]);
  expect(String(outcome)).toBe("started\n");
  child.kill("SIGKILL");
  await ended;
}

describe("The embedded Postgres", () => {
  test("keeps its data after a clean stop, and its server has ended", async () => {
    const first = await startEmbeddedPostgres(folder, fast);
    await query(first.connection, "create table kept (id int)");
    await first.stop();
    await expect(pidFile()).rejects.toThrow("ENOENT");
    const second = await startEmbeddedPostgres(folder, fast);
    expect(await query(second.connection, "select * from kept")).toEqual([]);
    await second.stop();
    await second.stop();
  });

  test("is reused by the next start after the program was killed", async () => {
    await copyCluster(folder);
    await startAndKill();
    const orphan = await postmaster();
    const postgres = await startEmbeddedPostgres(folder, fast);
    expect(await postmaster()).toBe(orphan);
    expect(await query(postgres.connection, "select 1 as one")).toEqual([{ one: 1 }]);
    await postgres.stop();
    await expect(pidFile()).rejects.toThrow("ENOENT");
  });

  test("starts again after its server was killed", async () => {
    await copyCluster(folder);
    const first = await startEmbeddedPostgres(folder, fast);
    await query(first.connection, "create table kept (id int)");
    process.kill(await postmaster(), "SIGKILL");
    const second = await startEmbeddedPostgres(folder, fast);
    expect(await query(second.connection, "select * from kept")).toEqual([]);
    await second.stop();
  });

  test("keeps running while another program uses it, and the last one stops it", async () => {
    await copyCluster(folder);
    const first = await startEmbeddedPostgres(folder, fast);
    const second = await startEmbeddedPostgres(folder, fast);
    expect(second.connection).toEqual(first.connection);
    const user = new Client(second.connection);
    await user.connect();
    await first.stop();
    expect((await user.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await user.end();
    await second.stop();
    await expect(pidFile()).rejects.toThrow("ENOENT");
  });

  test("runs as the owner of its data, also where root starts it", async ({ skip }) => {
    skip(process.getuid?.() !== 0, "only root starts a server for another user");
    const owner = 12_345;
    await copyCluster(folder);
    const data = join(folder, "postgres");
    for (const name of ["", ...(await readdir(data, { recursive: true }))])
      await chown(join(data, name), owner, owner);
    const postgres = await startEmbeddedPostgres(folder, fast);
    expect((await stat(join(data, "postmaster.pid"))).uid).toBe(owner);
    expect((await stat(data)).uid).toBe(owner);
    await postgres.stop();
  });

  test("listens only on this machine and requires the password", async () => {
    await copyCluster(folder);
    const postgres = await startEmbeddedPostgres(folder, fast);
    const { connection } = postgres;
    expect(connection.host).toBe("127.0.0.1");
    await expect(query({ ...connection, password: "guessed" }, "select 1")).rejects.toThrow("password");
    const { mode } = await stat(join(folder, "postgres-password"));
    expect(mode & 0o077).toBe(0);
    await postgres.stop();
  });
});

test("EACCES as root is explained: the server's user cannot enter the folder. Other errors are unchanged", () => {
  const closed = Object.assign(new Error("spawn initdb EACCES"), { code: "EACCES" });
  expect(explainStart(closed, "/root/x/initdb", true).message).toContain("as a user of its own");
  expect(explainStart(closed, "/root/x/initdb", false)).toBe(closed);
  const gone = Object.assign(new Error("spawn initdb ENOENT"), { code: "ENOENT" });
  expect(explainStart(gone, "/root/x/initdb", true)).toBe(gone);
});
