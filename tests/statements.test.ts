import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PoolClient } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columnName } from "../bot/platform/database/statement.ts";
import type { Command, Statement } from "../bot/platform/database/statement.ts";
import { describeStatement } from "./support/describe-statement.ts";
import { createTestDatabase } from "./support/test-database.ts";
import type { TestDatabase } from "./support/test-database.ts";

type AnyStatement = Statement<unknown, unknown> | Command<unknown>;

const root = join(import.meta.dirname, "..");
const files = globSync("{bot,webhooks}/**/*.sql.ts", { cwd: root }).toSorted();

test("Raw SQL stands in *.sql.ts files and in bot/platform/database only", () => {
  const others = globSync("{main.ts,{bot,webhooks}/**/*.ts}", { cwd: root }).filter(
    (file) => !/\.sql\.ts$|\.test\.ts$|\/testing\/|^bot\/platform\/database\//.test(file),
  );
  const found = others.filter((file) =>
    /\$(?:query|execute)Raw|\.query[(<]|new PrismaClient/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(found).toEqual([]);
});

test("Each statement is exported, since the tests prepare what a file exports", () => {
  const hidden = files.filter((file) =>
    /^const \w+ = define(?:Planned)?(?:Statement|Command)\b/m.test(readFileSync(join(root, file), "utf8")),
  );
  expect(hidden).toEqual([]);
});

describe("Every raw statement fits the migrated database", () => {
  let database: TestDatabase;
  let client: PoolClient;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = await database.pool.connect();
  });
  afterAll(async () => {
    client.release();
    await database.release();
  });

  test.each(files)("%s", async (file) => {
    const exported = Object.entries((await import(join(root, file))) as Record<string, unknown>);
    for (const [name, statement] of exported) {
      if (!isStatement(statement)) continue;
      expect(statement.examples.length, `${name} has an example`).toBeGreaterThan(0);
      for (const example of statement.examples) {
        const columns = await describeStatement(client, statement.sql(example).text);
        if (statement.kind === "command") continue;
        const declared = Object.entries(statement.columns);
        expect(columns.map((column) => column.name).toSorted(), `the columns of ${name}`).toEqual(
          declared.map(([column]) => columnName(column)).toSorted(),
        );
        for (const [column, { types }] of declared) {
          const found = columns.find((one) => one.name === columnName(column));
          expect(types, `${name}.${column}`).toContain(found?.type);
        }
      }
    }
  });
});

function isStatement(value: unknown): value is AnyStatement {
  if (typeof value !== "object" || value === null || !("kind" in value) || !("examples" in value))
    return false;
  return value.kind === "statement" || value.kind === "command";
}
