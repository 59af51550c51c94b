import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { Prisma } from "../../../prisma/client/client.ts";
import { defineCustomPlanStatement, integer } from "./statement.ts";
import { nameStatements } from "./statement-name.ts";

describe("A statement's name", () => {
  test("is unique for each text and stays the same", () => {
    const nameOf = nameStatements();
    const [first, second] = [nameOf({ sql: "select 1" }), nameOf({ sql: "select 2" })];
    expect(first).not.toBe(second);
    expect(nameOf({ sql: "select 1" })).toBe(first);
  });

  test("is given to the first 500 texts, as each connection keeps their plans", () => {
    const nameOf = nameStatements();
    const names = Array.from({ length: 2_000 }, (_, index) => nameOf({ sql: `select ${index}` }));
    const given = names.filter((name) => name !== "");
    expect(given.length).toBe(500);
    expect(new Set(given).size).toBe(500);
    expect(nameOf({ sql: "select 0" })).toBe(names[0]);
  });

  test("is not given to a statement whose plan depends on its values", () => {
    const statement = defineCustomPlanStatement({
      columns: { found: integer },
      examples: [{}],
      sql: () => Prisma.sql`select 1 as found`,
    });
    expect(nameStatements()({ sql: statement.sql({}).text })).toBe("");
  });

  test("is the same in every process, in whichever order texts are named", () => {
    // Two processes behind one pooler meet each other's statements.
    const [here, there] = [nameStatements(), nameStatements()];
    const first = here({ sql: "select 1" });
    there({ sql: "select 2" });
    expect(there({ sql: "select 1" })).toBe(first);
  });

  test("makes a connection prepare the statement once", async () => {
    await using database = await createTestDatabase({ max: 1 });
    for (let time = 0; time < 3; time += 1) await database.prisma.$queryRaw`select 1 as kept`;
    const { rows } = await database.pool.query(
      "select count(*)::int as count from pg_prepared_statements where statement like '%as kept%' and from_sql = false",
    );
    expect(rows).toEqual([{ count: 1 }]);
  });
});
