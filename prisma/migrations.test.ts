import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createTestDatabase } from "../tests/support/test-database.ts";
import type { TestDatabase } from "../tests/support/test-database.ts";
import { until } from "../tests/support/until.ts";
import { describeCompatibility } from "../bot/platform/database/schema-version.ts";
import { diffToSchema, readPrismaHistory } from "./engine.ts";
import { knownMigrations, MIGRATIONS_FOLDER } from "./known-migrations.ts";
import { migrate } from "./migrate.ts";

describe("The migrations", () => {
  test("produce exactly the tables of schema.prisma", async () => {
    await using database = await createTestDatabase();
    expect(await diffToSchema(database.connection)).toContain("This is an empty migration");
  });

  test("are compared with the schema column by column", async () => {
    await using database = await createTestDatabase();
    await database.pool.query("alter table channel drop column title");
    expect(await diffToSchema(database.connection)).toContain('ADD COLUMN     "title"');
  });

  test("are all applied after migrating, and a second run applies nothing", async () => {
    await using database = await createTestDatabase();
    await removeTables(database);
    expect(await migrate(database.connection)).toEqual(await knownMigrations());
    expect(await migrate(database.connection)).toEqual([]);
  });

  test("are recorded as prisma migrate records them, and Prisma finds nothing to do", async () => {
    await using database = await createTestDatabase();
    expect(await readPrismaHistory(database.connection)).toEqual({
      hasMigrationsTable: true,
      history: null,
      failed: [],
      edited: [],
    });
    const { rows } = await database.pool.query("select * from _prisma_migrations order by migration_name");
    expect(rows).toEqual(
      await Promise.all(
        (await knownMigrations()).map(async (name) => ({
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          checksum: createHash("sha256")
            .update(await readFile(join(MIGRATIONS_FOLDER, name, "migration.sql")))
            .digest("hex"),
          migration_name: name,
          started_at: expect.any(Date),
          finished_at: expect.any(Date),
          logs: null,
          rolled_back_at: null,
          applied_steps_count: 1,
        })),
      ),
    );
  });
});

describe("Migrating", () => {
  test("waits while another process migrates, and says so", async () => {
    await using database = await createTestDatabase();
    const other = await database.pool.connect();
    await other.query("select pg_advisory_lock(hashtext('paygateprime migrations'))");
    let waits = false;
    const migrating = migrate(database.connection, { onWait: () => (waits = true) });
    await until(() => waits, true);
    other.release(true);
    expect(await migrating).toEqual([]);
  });

  test("stops at a migration that fails, keeps those before it, and goes on from there when it is mended", async () => {
    await using database = await createTestDatabase();
    const folder = await createFolder({
      "20991231000000_good": "create table good ();",
      "20991231000001_bad": "create table bad ();\ninsert into missing values (1);",
    });
    await expect(migrate(database.connection, { folder })).rejects.toThrow(
      'The migration 20991231000001_bad (line 2) failed and changed nothing: relation "missing" does not exist. Mend the cause and run npm run migrate again.',
    );
    const tables = "select to_regclass('good') is not null as good, to_regclass('bad') is not null as bad";
    expect((await database.pool.query(tables)).rows).toEqual([{ good: true, bad: false }]);
    await writeFile(join(folder, "20991231000001_bad", "migration.sql"), "create table bad ();");
    expect(await migrate(database.connection, { folder })).toEqual(["20991231000001_bad"]);
  });

  test("refuses a file that has another content than when it was applied, but not other line ends", async () => {
    await using database = await createTestDatabase();
    const folder = await createFolder({ "20991231000000_good": "create table good (\n);" });
    const file = join(folder, "20991231000000_good", "migration.sql");
    await migrate(database.connection, { folder });
    await writeFile(file, "create table good (\r\n);");
    expect(await migrate(database.connection, { folder })).toEqual([]);
    await writeFile(file, "create table better (\n);");
    await expect(migrate(database.connection, { folder })).rejects.toThrow(
      "The database was migrated by another content of 20991231000000_good/migration.sql.",
    );
  });

  test("refuses a database in which another tool left a migration half-way", async () => {
    await using database = await createTestDatabase();
    await database.pool.query(
      "update _prisma_migrations set finished_at = null where migration_name like '%invariants'",
    );
    await expect(migrate(database.connection)).rejects.toThrow(
      "Another tool began the migration 20261130000600_invariants and did not finish it.",
    );
  });

  test("refuses a database with the tables of another program", async () => {
    await using database = await createTestDatabase();
    await removeTables(database);
    await database.pool.query("create table shop ()");
    await expect(migrate(database.connection)).rejects.toThrow(
      "The database holds tables of another program",
    );
  });

  test("refuses a newer database, unless the newer program declares that this one works with it", async () => {
    await using database = await createTestDatabase();
    const newer = "20991231000000_newer";
    await migrate(database.connection, { folder: await createFolder({ [newer]: "create table newer ();" }) });
    await declare(database, { newest: newer, runsWith: newer });
    await expect(migrate(database.connection)).rejects.toThrow("The database is newer than this program");
    await declare(database, { newest: newer, runsWith: "20261130000000_people_and_channels" });
    expect(await migrate(database.connection)).toEqual([]);
    const { rows } = await database.pool.query(
      "select obj_description('_prisma_migrations'::regclass) as declaration",
    );
    expect(rows).toEqual([{ declaration: expect.stringContaining(newer) }]);
  });
});

const removeTables = (database: TestDatabase): Promise<unknown> =>
  database.pool.query(
    "drop schema public cascade; create schema public; drop schema graphile_worker cascade",
  );

const declare = (
  database: TestDatabase,
  declaration: Parameters<typeof describeCompatibility>[0],
): Promise<unknown> =>
  database.pool.query(`comment on table _prisma_migrations is '${describeCompatibility(declaration)}'`);

/** A copy of the migrations with these further ones. */
async function createFolder(further: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-migrations-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(MIGRATIONS_FOLDER, folder, { recursive: true });
  for (const [name, script] of Object.entries(further)) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "migration.sql"), script);
  }
  return folder;
}
