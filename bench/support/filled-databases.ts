import { Pool } from "pg";
import { systemClock } from "../../bot/platform/time/clock.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { openDatabase } from "../../bot/platform/database/database.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { migrate } from "../../prisma/migrate.ts";
import { benchSize } from "../bench.ts";
import { createTierOnSale } from "./orders.ts";
import type { TierOnSale } from "./orders.ts";
import { startBenchPostgres } from "./postgres.ts";
import { providers } from "../../bot/payments/index.ts";

// A smoke run makes the work of one round due, which is spread over ten thousand rows.
const FEW = benchSize(100_000, 12_000);
export const MANY = benchSize(1_000_000, 15_000);

/** A database of the program with many rows. */
export type FilledDatabase = {
  readonly pool: Pool;
  readonly platform: Pick<Platform, "database" | "clock" | "config">;
};

/** Two databases, one with ten times as many rows, for work whose cost must not grow with the rows. */
export type FilledDatabases = {
  readonly few: FilledDatabase;
  readonly many: FilledDatabase;
  close(): Promise<void>;
};

export async function openFilledDatabases(
  fill: (pool: Pool, tier: TierOnSale, count: number) => Promise<void>,
): Promise<FilledDatabases> {
  const postgres = await startBenchPostgres();
  const closes: (() => Promise<void>)[] = [() => postgres.stop()];
  const close = async (): Promise<void> => {
    for (const each of closes.toReversed()) await each();
  };
  const open = async (connection: Connection, count: number): Promise<FilledDatabase> => {
    const pool = new Pool({ ...connection, max: 2 });
    closes.push(() => pool.end());
    await fill(pool, await createTierOnSale(pool), count);
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

/** Inserts rows without checks of foreign keys, which would take most of the time for a million rows. */
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

const config = readConfig(
  {
    BOT_TOKEN: "1:benchmark",
    PUBLIC_URL: "https://bot.example",
    NOWPAYMENTS_API_KEY: "key of the benchmarks",
    NOWPAYMENTS_IPN_SECRET: "secret of the benchmarks",
  },
  providers,
);
