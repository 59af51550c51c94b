import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Connection } from "../bot/platform/database/connection.ts";
import { createTestDatabase } from "../tests/support/test-database.ts";

const root = join(import.meta.dirname, "..");

/** `npm run migrate -- …` as a process of its own. */
function migrateCommand(
  connection: Connection,
  ...words: string[]
): Promise<{ code: number; output: string }> {
  const { user, password, host, port, database } = connection;
  const env = {
    PATH: process.env["PATH"],
    DATABASE_URL: `postgres://${user}:${password}@${host}:${port}/${database}`,
  };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["prisma/migrate.ts", ...words],
      { cwd: root, env },
      (error, stdout, stderr) => {
        const code = typeof error?.code === "number" ? error.code : 0;
        done({ code, output: stdout + stderr });
      },
    );
  });
}

describe("npm run migrate", () => {
  test("has nothing to apply to a database that is up to date", async () => {
    await using database = await createTestDatabase();
    expect(await migrateCommand(database.connection)).toEqual({ code: 0, output: "Nothing to apply.\n" });
  });

  test("brings an empty database up to date, and its status says so", async () => {
    await using database = await createTestDatabase();
    await database.pool.query(
      "drop schema public cascade; create schema public; drop schema graphile_worker cascade",
    );
    const before = await migrateCommand(database.connection, "status");
    expect(before).toMatchObject({
      code: 1,
      output: expect.stringContaining("pending: 20261124090000_tables"),
    });
    const applied = await migrateCommand(database.connection);
    expect(applied).toMatchObject({
      code: 0,
      output: expect.stringContaining("Applied: 20261124090000_tables"),
    });
    expect(await migrateCommand(database.connection, "status")).toEqual({
      code: 0,
      output: "pending: none\nfailed: none\nedited: none\n",
    });
  });

  test("writes no migration where the database is as the schema says", async () => {
    await using database = await createTestDatabase();
    const { code, output } = await migrateCommand(database.connection, "new", "nothing");
    expect([code, output]).toEqual([0, expect.stringContaining("nothing to write")]);
  });

  test.each([
    ["new", "Bad Name!"],
    ["sideways", ""],
  ])("refuses what it does not know: %s %s", async (command, name) => {
    await using database = await createTestDatabase();
    expect(await migrateCommand(database.connection, command, name)).toMatchObject({ code: 2 });
  });
});
