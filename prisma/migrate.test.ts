import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Connection } from "../bot/platform/database/connection.ts";
import { compileCache } from "../sandbox/runtime/program-environment.ts";
import { createTestDatabase } from "../tests/support/test-database.ts";

const root = join(import.meta.dirname, "..");

/** Runs `npm run migrate -- …` in a child process. */
function migrateCommand(
  connection: Connection,
  ...args: string[]
): Promise<{ code: number; output: string }> {
  const { user, password, host, port, database } = connection;
  const env = {
    PATH: process.env["PATH"],
    ...compileCache,
    DATABASE_URL: `postgres://${user}:${password}@${host}:${port}/${database}`,
  };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["prisma/migrate.ts", ...args],
      { cwd: root, env },
      (error, stdout, stderr) => {
        const code = typeof error?.code === "number" ? error.code : 0;
        done({ code, output: stdout + stderr });
      },
    );
  });
}

describe("npm run migrate", () => {
  test("applies nothing to an up-to-date database", async () => {
    await using database = await createTestDatabase();
    expect(await migrateCommand(database.connection)).toEqual({ code: 0, output: "Nothing to apply.\n" });
  });

  test("applies all migrations to an empty database, and the status shows it", async () => {
    await using database = await createTestDatabase();
    await database.pool.query(
      "drop schema public cascade; create schema public; drop schema graphile_worker cascade",
    );
    const before = await migrateCommand(database.connection, "status");
    expect(before).toMatchObject({
      code: 1,
      output: expect.stringContaining("pending: 20261130000000_people_and_channels"),
    });
    const applied = await migrateCommand(database.connection);
    expect(applied).toMatchObject({
      code: 0,
      output: expect.stringContaining("Applied: 20261130000000_people_and_channels"),
    });
    expect(await migrateCommand(database.connection, "status")).toEqual({
      code: 0,
      output: "pending: none\nfailed: none\nedited: none\nunknown: none\n",
    });
  });

  test("writes no migration for a database that matches the schema", async () => {
    await using database = await createTestDatabase();
    const { code, output } = await migrateCommand(database.connection, "new", "nothing");
    expect([code, output]).toEqual([0, expect.stringContaining("nothing to write")]);
  });

  test.each([
    ["new", "Bad Name!"],
    ["sideways", ""],
  ])("refuses an invalid command line: %s %s", async (command, name) => {
    await using database = await createTestDatabase();
    expect(await migrateCommand(database.connection, command, name)).toMatchObject({ code: 2 });
  });
});
