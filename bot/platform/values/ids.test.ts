import { expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { opaqueId } from "./domain.ts";
import { newId } from "./ids.ts";

test("An id from the database is a ULID: ten characters of time, then random ones", async () => {
  await using database = await createTestDatabase();
  const at = new Date("2026-11-24T22:07:00.123Z");
  const { rows } = await database.pool.query<{ id: string }>(
    "select new_id($1::timestamptz) as id from generate_series(1, 1000)",
    [at],
  );
  const ids = rows.map(({ id }) => opaqueId.parse(id));
  expect(new Set(ids.map((id) => id.slice(0, 10)))).toEqual(new Set([newId(at).slice(0, 10)]));
  expect(new Set(ids).size).toBe(1000);
});
