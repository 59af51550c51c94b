import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../tests/support/test-database.ts";
import { diffToSchema, migrationStatus } from "./engine.ts";
import { migrate } from "./migrate.ts";

describe("The migrations", () => {
  test("produce exactly the tables of schema.prisma", async () => {
    await using database = await createTestDatabase();
    expect(await diffToSchema(database.connection, "database")).toContain("This is an empty migration");
  });

  test("are compared with the schema column by column", async () => {
    await using database = await createTestDatabase();
    await database.pool.query("alter table channel drop column title");
    expect(await diffToSchema(database.connection, "database")).toContain('ADD COLUMN     "title"');
  });

  test("are all applied after migrating, and a second run applies nothing", async () => {
    await using database = await createTestDatabase();
    expect(await migrate(database.connection)).toEqual([]);
    expect(await migrationStatus(database.connection)).toEqual({ pending: [], failed: [], edited: [] });
  });
});
