import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../bot/platform/database/database.ts";
import { startEmbeddedPostgres } from "../../bot/platform/database/embedded-postgres.ts";
import { copyCluster } from "./prepared/copy-cluster.ts";
import type { TestDatabase } from "./test-database.ts";

/** A Postgres of one test, which can be stopped and started again on the same port. */
export type OwnPostgres = AsyncDisposable & {
  readonly database: TestDatabase;
  /** An immediate shutdown, as in a power cut: transactions and connections are dropped. */
  cut(): Promise<void>;
  bringBack(): Promise<void>;
};

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-test-"));
  // Commits survive in the page cache, because the machine itself keeps running.
  await copyCluster(folder);
  const postgres = await startEmbeddedPostgres(folder, { fsync: "off" });
  const database = openDatabase(postgres.connection, { max: 5, onError: () => undefined });
  const control = await controlOf(join(folder, "postgres"));
  return {
    database: { ...database, connection: postgres.connection, release: () => database.close() },
    cut: () => control("stop", "--mode=immediate"),
    // Postgres stores the options and the port of the first start in its data folder.
    bringBack: () => control("restart"),
    async [Symbol.asyncDispose]() {
      await database.close();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function controlOf(folder: string): Promise<(...parameters: string[]) => Promise<void>> {
  const binaries = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { pg_ctl: program } = (await import(binaries)) as { pg_ctl: string };
  // The server refuses to run as root, so pg_ctl runs as the owner of the data folder.
  const { uid, gid } = await stat(folder);
  return async (...parameters) => {
    const child = spawn(program, [...parameters, "--wait", `--pgdata=${folder}`], {
      uid,
      gid,
      cwd: "/",
      stdio: "ignore",
    });
    const [code] = (await once(child, "exit")) as [number | null];
    if (code !== 0) throw new Error(`pg_ctl ${parameters.join(" ")} ended with ${code}`);
  };
}
