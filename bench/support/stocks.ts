import { Pool } from "pg";
import { systemClock } from "../../bot/platform/time/clock.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { openDatabase } from "../../bot/platform/database/database.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { migrate } from "../../prisma/migrate.ts";
import { createShop } from "./orders.ts";
import type { Shop } from "./orders.ts";
import { startBenchPostgres } from "./postgres.ts";

const FEW = 100_000;
export const MANY = 1_000_000;

/** A database of the program with much in it. */
export type Stock = {
  readonly pool: Pool;
  readonly platform: Pick<Platform, "database" | "clock" | "config">;
};

/** Two of them, one with ten times as much, for what must not take longer there. */
export type Stocks = { readonly few: Stock; readonly many: Stock; close(): Promise<void> };

export async function openStocks(
  fill: (pool: Pool, shop: Shop, count: number) => Promise<void>,
): Promise<Stocks> {
  const postgres = await startBenchPostgres();
  const closes: (() => Promise<void>)[] = [() => postgres.stop()];
  const close = async (): Promise<void> => {
    for (const each of closes.toReversed()) await each();
  };
  const open = async (connection: Connection, count: number): Promise<Stock> => {
    const pool = new Pool({ ...connection, max: 2 });
    closes.push(() => pool.end());
    await fill(pool, await createShop(pool), count);
    const database = openDatabase(connection, { onError: (error) => console.error(error) });
    closes.push(() => database.close());
    return { pool, platform: { database, clock: systemClock, config } };
  };
  try {
    await postgres.pool.query("create database few");
    const fewConnection = { ...postgres.connection, database: "few" };
    await migrate(fewConnection);
    return { few: await open(fewConnection, FEW), many: await open(postgres.connection, MANY), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Rows as they are given: a million looks at what they point at would be most of a benchmark. */
export async function insertUnchecked(pool: Pool, sql: string, values: readonly unknown[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("set session_replication_role = replica");
    await client.query(sql, [...values]);
    await client.query("set session_replication_role = origin");
    await client.query("vacuum analyze");
  } finally {
    client.release();
  }
}

export const median = (times: readonly number[]): number =>
  times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? Infinity;

const config = readConfig({
  BOT_TOKEN: "1:benchmark",
  PUBLIC_URL: "https://bot.example",
  NOWPAYMENTS_API_KEY: "key of the benchmarks",
  NOWPAYMENTS_IPN_SECRET: "secret of the benchmarks",
});
