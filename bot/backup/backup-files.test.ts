import { createWriteStream, existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import type { TestDatabase } from "../../tests/support/test-database.ts";
import { createTestPlatform } from "../../tests/support/test-platform.ts";
import { until } from "../../tests/support/until.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { startJobs } from "../platform/jobs/job-runner.ts";
import type { FailedJobReport } from "../platform/jobs/job-runner.ts";
import { createLogger } from "../platform/runtime/logger.ts";
import { backupJobs } from "./backup.jobs.ts";
import { saveBackup } from "./backup-files.ts";
import { makeKeyPair } from "./encryption.ts";
import { writeBackup } from "./write-backup.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "paygateprime-backups-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function save(
  { pool }: TestDatabase,
  day: number,
  options: { publicKeys?: string[]; folder?: string; keep?: number } = {},
): Promise<string> {
  const client = await pool.connect();
  try {
    const saved = await saveBackup({
      client,
      folder,
      keep: 3,
      publicKeys: [],
      now: new Date(Date.UTC(2026, 10, day, 1, 41)),
      program: "0.1.0",
      ...options,
    });
    return saved.path;
  } finally {
    client.release(true);
  }
}

const names = async (): Promise<string[]> => (await readdir(folder)).toSorted();

/** The server processes of the database that run a statement or hold a transaction. */
const busyBackends = async ({ pool }: TestDatabase): Promise<number> =>
  (
    await pool.query(
      "select from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()",
    )
  ).rowCount ?? 0;

describe("The folder of the backups", () => {
  test("holds the newest backups, named by their times and readable by their user alone", async () => {
    await using database = await createTestDatabase();
    const { publicKey } = await makeKeyPair();
    for (const day of [1, 2, 3]) await save(database, day);
    const path = await save(database, 4, { publicKeys: [publicKey] });
    expect(await names()).toEqual([
      "paygateprime-20261102T014100Z.sql.gz",
      "paygateprime-20261103T014100Z.sql.gz",
      "paygateprime-20261104T014100Z.sql.gz.age",
    ]);
    const { mode, size } = await stat(path);
    expect([mode & 0o777, size > 500]).toEqual([0o600, true]);
  });

  test("is made where it is missing, and other files in it stay", async () => {
    await using database = await createTestDatabase();
    await writeFile(join(folder, "paygateprime-notes.txt"), "");
    await save(database, 1, { folder: join(folder, "deep", "down") });
    for (const day of [1, 2, 3, 4]) await save(database, day, { keep: 1 });
    expect(await names()).toEqual(["deep", "paygateprime-20261104T014100Z.sql.gz", "paygateprime-notes.txt"]);
    expect((await stat(join(folder, "deep", "down"))).mode & 0o777).toBe(0o700);
  });

  test("never holds half a backup under a final name, and a failed backup deletes no older one", async () => {
    await using database = await createTestDatabase();
    await save(database, 1, { keep: 1 });
    const blocker = await database.pool.connect();
    await blocker.query("begin; lock table users in access exclusive mode");
    const failing = save(database, 2, { keep: 1 }).catch((error: unknown) => error);
    const terminate =
      "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    await until(async () => (await database.pool.query(terminate)).rowCount, 1);
    expect(String(await failing)).toContain("terminating connection");
    await blocker.query("rollback");
    blocker.release();
    expect(await names()).toEqual(["paygateprime-20261101T014100Z.sql.gz"]);
  });

  test("that is full leaves no transaction open", async ({ skip }) => {
    skip(!existsSync("/dev/full"), "this system has no /dev/full");
    await using database = await createTestDatabase();
    await database.pool.query(
      "insert into users (id, first_name, created_at) select n, md5(n::text), now() from generate_series(1, 20000) n",
    );
    const client = await database.pool.connect();
    const sink = createWriteStream("/dev/full");
    const backup = { client, sink, publicKeys: [], now: new Date(), program: "0.1.0" };
    await expect(writeBackup(backup)).rejects.toThrow("ENOSPC");
    client.release(true);
    await until(() => busyBackends(database), 0);
  });

  test("is cleaned of parts that a killed process left", async () => {
    await using database = await createTestDatabase();
    const [old, young] = [".paygateprime-1.sql.gz.5.part", ".paygateprime-2.sql.gz.6.part"];
    for (const name of [old, young]) await writeFile(join(folder, name), "");
    const longAgo = new Date(Date.now() - 25 * 3_600_000);
    await utimes(join(folder, old), longAgo, longAgo);
    await save(database, 1);
    expect(await names()).toEqual([young, "paygateprime-20261101T014100Z.sql.gz"]);
  });
});

describe("The scheduled backup", () => {
  const jobsOf = (database: TestDatabase, environment: Record<string, string>): readonly JobDefinition[] =>
    backupJobs(createTestPlatform(database, environment).config);

  test("is a job only where a folder is set, and runs at the time of the setting", async () => {
    await using database = await createTestDatabase();
    expect(jobsOf(database, {})).toEqual([]);
    const schedule = { BACKUP_FOLDER: folder, BACKUP_SCHEDULE: "5 */6 * * *" };
    expect(jobsOf(database, { BACKUP_FOLDER: folder })).toMatchObject([{ schedule: { cron: "41 1 * * *" } }]);
    expect(jobsOf(database, schedule)).toMatchObject([{ schedule: { cron: "5 */6 * * *" } }]);
  });

  test("writes into the folder and logs the file", async () => {
    await using database = await createTestDatabase();
    const { lines, finish } = await runBackup(database, { BACKUP_FOLDER: folder });
    await until(() => lines().length, 1);
    await finish();
    const [name = ""] = await names();
    expect(lines()).toMatchObject([
      { event: "backup_written", path: join(folder, name), rows: expect.any(Number) },
    ]);
  });

  test("that fails is logged and reported as a failed job", async () => {
    await using database = await createTestDatabase();
    const file = join(folder, "file");
    await writeFile(file, "kept");
    const { lines, failures, finish } = await runBackup(database, { BACKUP_FOLDER: join(file, "below") });
    await until(() => failures.length, 1);
    await finish();
    expect(failures).toMatchObject([{ task: "backup.write" }]);
    expect(lines().map(({ event }) => event)).toEqual(["backup_failed", "job_failed"]);
    expect(await readFile(file, "utf8")).toBe("kept");
  });

  /** Runs the job with one attempt. */
  async function runBackup(database: TestDatabase, environment: Record<string, string>) {
    const written: string[] = [];
    const failures: FailedJobReport[] = [];
    const logger = createLogger({
      level: "info",
      secrets: [],
      destination: { write: (line: string) => void written.push(line) },
    });
    const platform = { ...createTestPlatform(database, environment), logger };
    const definitions = jobsOf(database, environment).map((definition) => ({
      ...definition,
      maxAttempts: 1,
    }));
    await enqueue(
      database.prisma,
      definitions.map((definition) => job(definition, {})),
    );
    const runner = await startJobs({
      pool: database.pool,
      definitions,
      platform,
      onFailedJob: async (failure) => void failures.push(failure),
    });
    return {
      failures,
      finish: () => runner.stop(),
      lines: () => written.map((line) => JSON.parse(line) as { event: string }),
    };
  }
});
