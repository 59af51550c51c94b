import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeKeyPair } from "../bot/backup/index.ts";
import { findFreePort } from "../bot/platform/database/free-port.ts";
import type { Connection } from "../bot/platform/database/connection.ts";
import { readContents } from "../tests/support/database-contents.ts";
import { findBundle } from "../tests/support/prepared/find-bundle.ts";
import { createTestDatabase } from "../tests/support/test-database.ts";
import type { TestDatabase } from "../tests/support/test-database.ts";
import { testSample } from "../tests/support/test-size.ts";
import { knownMigrations } from "./known-migrations.ts";
import { migrate } from "./migrate.ts";

const root = join(import.meta.dirname, "..");

type Result = { readonly code: number; readonly stdout: Buffer; readonly stderr: string };

/** Runs `npm run backup -- …` or `npm run restore -- …` in a child process. */
async function run(
  script: "backup" | "restore",
  { user, password, host, port, database }: Connection,
  parameters: readonly string[],
  { input, ...environment }: { readonly input?: Buffer } & Record<string, string | Buffer> = {},
): Promise<Result> {
  const { file, compileCache } = await findBundle(`prisma/${script}.ts`);
  const env = {
    PATH: process.env["PATH"],
    ...compileCache,
    DATABASE_URL: `postgres://${user}:${password}@${host}:${port}/${database}`,
    ...(environment as Record<string, string>),
  };
  const options = { cwd: root, env, encoding: "buffer", maxBuffer: 100_000_000 } as const;
  return new Promise((done) => {
    const child = execFile(process.execPath, [file, ...parameters], options, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : 0;
      done({ code, stdout, stderr: stderr.toString() });
    });
    child.stdin?.end(input);
  });
}

const removeSchemas = (database: TestDatabase): Promise<unknown> =>
  database.pool.query(
    "drop schema public cascade; create schema public; drop schema graphile_worker cascade",
  );

const addUser = (database: TestDatabase, id: bigint): Promise<unknown> =>
  database.prisma.user.create({ data: { id, firstName: `User ${id}`, createdAt: new Date() } });

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "paygateprime-restore-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("npm run backup and npm run restore", () => {
  test("carry a database through an encrypted file into a database without tables", async () => {
    await using source = await createTestDatabase();
    await using target = await createTestDatabase();
    await addUser(source, 1n);
    await removeSchemas(target);
    const keys = await run("backup", source.connection, ["new-key"]);
    const [, publicKey = ""] = /^BACKUP_KEY=(age1\S+)$/m.exec(keys.stdout.toString()) ?? [];
    const [, secretKey = ""] = /^BACKUP_SECRET_KEY=(\S+)$/m.exec(keys.stdout.toString()) ?? [];
    const settings = { BACKUP_FOLDER: folder, BACKUP_KEY: publicKey };
    const written = await run("backup", source.connection, [], settings);
    const [name = ""] = await readdir(folder);
    expect(written).toMatchObject({ code: 0, stderr: "" });
    expect(written.stdout.toString()).toContain(`Wrote ${join(folder, name)}`);

    const file = join(folder, name);
    const other = await makeKeyPair();
    const wrong = await run("restore", target.connection, [file], { BACKUP_SECRET_KEY: other.secretKey });
    expect(wrong).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^BACKUP_SECRET_KEY is not the key/),
    });
    const restored = await run("restore", target.connection, [file], { BACKUP_SECRET_KEY: secretKey });
    expect(restored).toMatchObject({ code: 0, stderr: "" });
    expect(restored.stdout.toString()).toContain("The counts and the ledger are those of the backup.");
    expect(await readContents(target)).toEqual(await readContents(source));
    const again = await run("restore", target.connection, [file], { BACKUP_SECRET_KEY: secretKey });
    expect(again).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The database is not empty: public/),
    });
  });

  test("carry a database from standard output to standard input, and need no file", async () => {
    await using source = await createTestDatabase();
    await using target = await createTestDatabase();
    await addUser(source, 2n);
    const { stdout, code } = await run("backup", source.connection, ["--stdout"]);
    expect(code).toBe(0);
    expect(await run("restore", target.connection, ["-"], { input: stdout })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(await readContents(target)).toEqual(await readContents(source));
  });

  test("keep the older backups of a named folder, and the newest ones of BACKUP_FOLDER", async () => {
    await using database = await createTestDatabase();
    for (const day of [1, 2, 3])
      await writeFile(join(folder, `paygateprime-2026110${day}T014100Z.sql.gz`), "");
    const keep = { BACKUP_KEEP: "1" };
    const named = await run("backup", database.connection, ["--folder", folder], keep);
    expect([named.code, (await readdir(folder)).length]).toEqual([0, 4]);
    const scheduled = await run("backup", database.connection, [], { ...keep, BACKUP_FOLDER: folder });
    expect([scheduled.code, (await readdir(folder)).length]).toEqual([0, 1]);
  });

  test("restore the backup of an older program, and then apply the newer migrations", async () => {
    await using source = await createTestDatabase();
    await using target = await createTestDatabase();
    await removeSchemas(source);
    await removeSchemas(target);
    const names = await knownMigrations();
    await migrate(source.connection, { only: names.slice(0, -1) });
    await addUser(source, 3n);
    const { stdout } = await run("backup", source.connection, ["--stdout"]);
    expect(await run("restore", target.connection, ["-"], { input: stdout })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(await migrate(target.connection)).toEqual([]);
    expect(await target.prisma.user.count()).toBe(1);
  });

  test("refuse the backup of a newer program before anything is created", async () => {
    await using source = await createTestDatabase();
    await using target = await createTestDatabase();
    await removeSchemas(target);
    await source.pool.query(
      "update _prisma_migrations set migration_name = '20991231000000_later' where migration_name like '%invariants'",
    );
    const { stdout } = await run("backup", source.connection, ["--stdout"]);
    await source.pool.query(
      "update _prisma_migrations set migration_name = '20261130000600_invariants' where migration_name like '%later'",
    );
    const refused = await run("restore", target.connection, ["-"], { input: stdout });
    expect(refused).toMatchObject({
      code: 1,
      stderr:
        "The backup is of version 0.1.0, which is newer than this program. Upgrade the program first.\n",
    });
    const { rowCount } = await target.pool.query("select from pg_tables where schemaname = 'public'");
    expect(rowCount).toBe(0);
  });

  test("answer a wrong command line or setting with a sentence", { tags: ["sized"] }, async () => {
    await using database = await createTestDatabase();
    const text = join(folder, "notes.txt");
    await writeFile(text, "These are my notes, and no backup.");
    const away = { ...database.connection, port: await findFreePort() };
    const backup = (...parameters: string[]) => run("backup", database.connection, parameters);
    const restore = (...parameters: string[]) => run("restore", database.connection, parameters);
    const cases: readonly (readonly [() => Promise<Result>, string])[] = [
      [() => run("backup", away, ["--stdout"]), "The database does not answer."],
      [() => backup(), "Set BACKUP_FOLDER, or name a folder or standard output"],
      [() => restore(), "npm run restore -- <file>"],
      [
        () => run("restore", database.connection, [text], { BACKUP_SECRET_KEY: "age1wrong" }),
        "BACKUP_SECRET_KEY must be a secret key",
      ],
      [() => backup("sideways"), "npm run backup "],
      [() => backup("--sideways"), "npm run backup "],
      [() => restore(join(folder, "none")), "There is no file"],
      [() => restore(text), "This is not a backup of PayGatePrime."],
      [
        () => run("backup", database.connection, [], { BACKUP_KEY: "age1wrong" }),
        "BACKUP_KEY must be public keys of age",
      ],
      [
        () => run("backup", database.connection, [], { BACKUP_SCHEDULE: "daily" }),
        "BACKUP_SCHEDULE must be five fields",
      ],
    ];
    const started = testSample(cases, 4).map(async ([start, sentence]) => ({ ...(await start()), sentence }));
    for (const { code, stderr, sentence } of await Promise.all(started)) {
      expect([code, stderr]).toEqual([1, expect.stringContaining(sentence)]);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});
