import { afterAll, beforeAll, expect, test } from "vitest";
import { listAnomalies } from "../../bot/operator/anomalies/list-anomalies.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import type { TestDatabase } from "../../tests/support/test-database.ts";
import { createTestPlatform } from "../../tests/support/test-platform.ts";
import { fillDatabase } from "./fill.ts";

const SUBSCRIPTIONS = 2_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const client = await database.pool.connect();
  await fillDatabase(client, SUBSCRIPTIONS);
  client.release();
});
afterAll(() => database.release());

const one = async (sql: string): Promise<unknown> => {
  const { rows } = await database.pool.query<{ value: unknown }>(sql);
  return rows[0]?.value;
};

test("A filled database has the requested number of subscriptions, three of ten in one channel", async () => {
  // The discussion group of channel 2 has subscriptions besides.
  const counted =
    "select count(*)::int as value from subscription s join channel c on c.id = s.channel_id where c.discussion_of_id is null";
  expect(await one(counted)).toBe(SUBSCRIPTIONS);
  expect(await one(`${counted} and c.title = 'Channel 1'`)).toBe(SUBSCRIPTIONS * 0.3);
});

test("Every foreign key of a filled database has its row", async () => {
  const { rows } = await database.pool.query<{ name: string; sql: string }>(
    `select c.conname as name,
            format('select count(*)::int as value from %s t where t.%I is not null and not exists (select from %s o where o.%I = t.%I)',
                   c.conrelid::regclass, a.attname, c.confrelid::regclass, f.attname, a.attname) as sql
       from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       join pg_attribute f on f.attrelid = c.confrelid and f.attnum = c.confkey[1]
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
  );
  expect(rows.length).toBeGreaterThan(40);
  const orphans: string[] = [];
  for (const { name, sql } of rows) if ((await one(sql)) !== 0) orphans.push(name);
  expect(orphans).toEqual([]);
});

test("The ledger of a filled database adds up, and the program finds no fault in it", async () => {
  expect(
    await one(
      "select count(*)::int as value from (select from ledger_posting group by currency having sum(amount) <> 0) x",
    ),
  ).toBe(0);
  const { groups } = await listAnomalies(createTestPlatform(database), 0);
  // One payment of a thousand in coins is held, one is short.
  expect(groups.map(({ kind }) => kind).filter((kind) => !["held", "partially_paid"].includes(kind))).toEqual(
    [],
  );
});

test("The fill refuses a database that is in use", async () => {
  const client = await database.pool.connect();
  await expect(fillDatabase(client, SUBSCRIPTIONS)).rejects.toThrow(/needs an empty one/);
  client.release();
});
