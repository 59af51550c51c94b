import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { openDatabase } from "../../bot/platform/database/database.ts";
import type { Database } from "../../bot/platform/database/database.ts";

export type TestDatabase = Database & { readonly connection: Connection; drop(): Promise<void> };

/** A copy of the migrated template database (about 30 ms). `await using` drops it. */
export async function createTestDatabase(
  options: { max?: number } = {},
): Promise<TestDatabase & AsyncDisposable> {
  const template = inject("template");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await administer(template, `create database "${name}" template "${template.database}"`);
  const connection = { ...template, database: name };
  const database = openDatabase(connection, { max: options.max ?? 10, onError: () => undefined });
  const drop = async (): Promise<void> => {
    await database.close();
    await administer(template, `drop database if exists "${name}" with (force)`);
  };
  return { ...database, connection, drop, [Symbol.asyncDispose]: drop };
}

async function administer(template: Connection, statement: string): Promise<void> {
  const client = new Client({ ...template, database: "postgres" });
  await client.connect();
  try {
    // A copy fails while another copy runs; the lock makes concurrent tests wait instead.
    await client.query("select pg_advisory_lock(1)");
    await client.query(statement);
  } finally {
    await client.end();
  }
}
