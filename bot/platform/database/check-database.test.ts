import { describe, expect, test } from "vitest";
import { knownMigrations, OLDEST_COMPATIBLE } from "../../../prisma/known-migrations.ts";
import { migrate } from "../../../prisma/migrate.ts";
import { startTcpProxy } from "../../../sandbox/runtime/tcp-proxy.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import type { TestDatabase } from "../../../tests/support/test-database.ts";
import { startTransactionPooler } from "../../../tests/support/transaction-pooler.ts";
import { checkDatabase, checkSessionsAreOwn, describeConnectionError } from "./check-database.ts";
import type { Connection } from "./connection.ts";
import { openDatabase } from "./database.ts";
import type { Database } from "./database.ts";
import { describeCompatibility } from "./schema-version.ts";

/** Further clients of the same database. Its settings apply to new sessions only. */
function openAgain(connection: Connection): Database & AsyncDisposable {
  const database = openDatabase(connection, { onError: () => undefined });
  return { ...database, [Symbol.asyncDispose]: () => database.close() };
}

const sentenceOf = async ({ pool }: Database): Promise<string | undefined> =>
  (await checkDatabase(pool, await knownMigrations()))?.sentence;

const alter = ({ pool, connection }: TestDatabase, setting: string): Promise<unknown> =>
  pool.query(`alter database "${connection.database}" set ${setting}`);

describe("A database", () => {
  test("that fits has no fault", async () => {
    await using database = await createTestDatabase();
    expect(await sentenceOf(database)).toBeUndefined();
    expect(await checkSessionsAreOwn(database.connection)).toBeUndefined();
  });

  test("that is read-only is named so, and may heal", async () => {
    await using database = await createTestDatabase();
    await alter(database, "default_transaction_read_only to on");
    await using program = openAgain(database.connection);
    expect(await checkDatabase(program.pool, await knownMigrations())).toMatchObject({
      sentence: "The database is read-only (default_transaction_read_only is on).",
      heals: true,
    });
    await database.pool.query("set default_transaction_read_only to off");
    await alter(database, "default_transaction_read_only to off");
  });

  test("in another time zone is used in UTC, although a pooler drops start-up options", async () => {
    await using database = await createTestDatabase();
    await alter(database, "timezone to 'America/New_York'");
    await using program = openAgain(database.connection);
    const { rows } = await program.pool.query(
      `select current_setting('timezone') as zone, current_setting('statement_timeout') as statement,
              current_setting('lock_timeout') as lock, current_setting('tcp_keepalives_idle') as idle`,
    );
    expect(rows).toEqual([{ zone: "UTC", statement: "30s", lock: "10s", idle: "10" }]);
    expect(await sentenceOf(program)).toBeUndefined();
    await program.pool.query("set timezone to 'Europe/Oslo'");
    expect(await sentenceOf(program)).toMatch(/session is in Europe\/Oslo instead of UTC/);
    await alter(database, "timezone to 'UTC'");
  });

  test("behind a pooler that shares sessions is refused, and migrations do not hang", async () => {
    await using database = await createTestDatabase();
    await using pooler = await startTransactionPooler(database.connection);
    const fault = await checkSessionsAreOwn(pooler.connection);
    expect(fault).toMatchObject({ heals: false });
    expect(fault?.sentence).toContain("(transaction pooling)");
    await expect(migrate(pooler.connection)).rejects.toThrow("(transaction pooling)");
  });

  test("whose session another client has taken over is noticed by a single statement", async () => {
    await using database = await createTestDatabase({ max: 1 });
    await database.pool.query("set paygateprime.session to 'of another client'");
    expect(await sentenceOf(database)).toContain("(transaction pooling)");
  });

  test("that gives no connection is described by its refusal", async () => {
    await using database = await createTestDatabase();
    await using proxy = await startTcpProxy(database.connection);
    const behind = { ...database.connection, host: proxy.host, port: proxy.port };
    const sentence = async (connection: Connection): Promise<unknown> => {
      await using program = openAgain(connection);
      return await checkDatabase(program.pool, []);
    };
    expect(await sentence({ ...behind, password: "wrong" })).toMatchObject({
      sentence: "The database refuses the user or the password of DATABASE_URL.",
      heals: false,
    });
    expect(await sentence({ ...behind, database: "nothing" })).toMatchObject({
      sentence: "The database that DATABASE_URL names does not exist.",
      heals: false,
    });
    expect(await sentence({ ...behind, ssl: true })).toMatchObject({
      sentence: expect.stringContaining("TLS does not fit"),
      heals: false,
    });
    proxy.refuse();
    expect(await sentence(behind)).toMatchObject({ sentence: "The database does not answer.", heals: true });
    proxy.accept();
    proxy.limit = 0;
    expect(await sentence(behind)).toMatchObject({
      sentence: "The database gives no more connections.",
      heals: true,
    });
  });

  test("with several servers heals if one of them may", () => {
    const wrong = Object.assign(new Error("password"), { code: "28P01" });
    const down = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    expect(describeConnectionError(new AggregateError([wrong, down]))).toMatchObject({ heals: true });
    expect(describeConnectionError(new AggregateError([wrong]))).toMatchObject({ heals: false });
  });
});

describe("A schema", () => {
  const future = "29990101000000_future";
  const addFuture = ({ pool }: TestDatabase): Promise<unknown> =>
    pool.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ('future', '', '${future}', now(), 1)`,
    );
  const remove = ({ pool }: TestDatabase): Promise<unknown> =>
    pool.query("delete from _prisma_migrations where id = 'future'");

  test("that is newer than the program is refused", async () => {
    await using database = await createTestDatabase();
    await addFuture(database);
    expect(await sentenceOf(database)).toBe(
      `The database is newer than this program, which does not know ${future}. Start the version that migrated it.`,
    );
    await remove(database);
  });

  test("that is newer is accepted if its program declares that older ones fit", async () => {
    await using database = await createTestDatabase();
    await addFuture(database);
    const declare = (runsWith: string): Promise<unknown> =>
      database.pool.query(
        `comment on table _prisma_migrations is '${describeCompatibility({ newest: future, runsWith })}'`,
      );
    await declare(OLDEST_COMPATIBLE);
    expect(await sentenceOf(database)).toBeUndefined();
    await declare(future);
    expect(await sentenceOf(database)).toContain("newer than this program");
    await database.pool.query("comment on table _prisma_migrations is 'a note of somebody'");
    expect(await sentenceOf(database)).toContain("newer than this program");
    await remove(database);
  });

  test("that is older, or whose migration ended half-way, is refused with the command to run", async () => {
    await using database = await createTestDatabase();
    const { pool } = database;
    const known = await knownMigrations();
    expect((await checkDatabase(pool, [...known, future]))?.sentence).toMatch(
      /1 to apply. Run: npm run migrate/,
    );
    await addFuture(database);
    await pool.query("update _prisma_migrations set finished_at = null where id = 'future'");
    expect(await sentenceOf(database)).toContain(`ended half-way: ${future}. Run: npm run migrate -- status`);
    await remove(database);
  });
});
