import { Pool } from "pg";
import { claimDue, CLAIMED_AT_ONCE } from "../bot/payments/reconcile/claim-due.ts";
import { systemClock } from "../bot/platform/clock.ts";
import { readConfig } from "../bot/platform/config.ts";
import type { Connection } from "../bot/platform/database/connection.ts";
import { openDatabase } from "../bot/platform/database/database.ts";
import type { Platform } from "../bot/platform/platform.ts";
import { migrate } from "../prisma/migrate.ts";
import { figure } from "./bench.ts";
import type { Bench } from "./bench.ts";
import { createOrders, createShop } from "./support/orders.ts";
import { startBenchPostgres } from "./support/postgres.ts";

const FEW = 100_000;
const MANY = 1_000_000;
const ROUNDS = 25;
const WARM_UP = 5;

/**
 * `reconcile`: the janitor claims 200 due payments of a million stored ones, and enqueues a question about each. The
 * reference is the same of a tenth of them: what is due must be found without reading the rest.
 */
export const reconcileBench: Bench = {
  names: ["reconcile"],
  async run() {
    const postgres = await startBenchPostgres();
    const stocks: Stock[] = [];
    try {
      await postgres.pool.query("create database few");
      const fewConnection = { ...postgres.connection, database: "few" };
      await migrate(fewConnection);
      const few = await openStock(fewConnection, FEW);
      stocks.push(few);
      const many = await openStock(postgres.connection, MANY);
      stocks.push(many);
      const times = { few: [] as number[], many: [] as number[] };
      // In turns, so that a machine whose speed drifts is the same for both.
      for (let round = -WARM_UP; round < ROUNDS; round++) {
        const [fewMs, manyMs] = [await claim(few), await claim(many)];
        if (round < 0) continue;
        times.few.push(fewMs);
        times.many.push(manyMs);
      }
      return [
        figure(
          "reconcile",
          "ms",
          median(times.many),
          median(times.few),
          "200 rows written, each with its job, and one commit to the disk; not how many payments are stored.",
          { stored: MANY, claimed: CLAIMED_AT_ONCE, rounds: ROUNDS },
        ),
      ];
    } finally {
      for (const stock of stocks) await stock.close();
      await postgres.stop();
    }
  },
};

type Stock = {
  readonly pool: Pool;
  readonly platform: Pick<Platform, "database" | "clock" | "config">;
  close(): Promise<void>;
};

async function openStock(connection: Connection, stored: number): Promise<Stock> {
  const pool = new Pool({ ...connection, max: 2 });
  const shop = await createShop(pool);
  const orders = await createOrders(pool, shop, 1_000);
  await store(
    pool,
    orders.map(({ id }) => id),
    stored,
  );
  const database = openDatabase(connection, { onError: (error) => console.error(error) });
  const config = readConfig({
    BOT_TOKEN: "1:benchmark",
    PUBLIC_URL: "https://bot.example",
    NOWPAYMENTS_API_KEY: "key of the benchmarks",
    NOWPAYMENTS_IPN_SECRET: "secret of the benchmarks",
  });
  return {
    pool,
    platform: { database, clock: systemClock, config },
    async close() {
      await database.close();
      await pool.end();
    },
  };
}

/** Of fifty payments one is open and will be due some time within half a day, as in a shop that goes well. */
async function store(pool: Pool, orderIds: readonly string[], count: number): Promise<void> {
  const client = await pool.connect();
  try {
    // The orders are there: a million looks at them would be most of the benchmark.
    await client.query("set session_replication_role = replica");
    await client.query(
      `insert into payment (id, provider, external_id, order_id, status, status_rank, currency, amount_minor,
                            next_check_at, created_at, updated_at)
       select lpad(n::text, 26, '0'), 'nowpayments', n::text, ($1::text[])[1 + n % cardinality($1::text[])],
              case when is_open then 'confirming' else 'finished' end, case when is_open then 20 else 80 end,
              'USD', 999, case when is_open then now() + interval '1 hour' + n % 39600 * interval '1 s' end,
              at, at
         from (select n, n % 50 = 0 as is_open, now() - n * interval '1 s' as at
                 from generate_series(1, $2::int) n) made`,
      [orderIds, count],
    );
    await client.query("set session_replication_role = origin");
    await client.query("vacuum analyze payment");
  } finally {
    client.release();
  }
}

/** Makes so many due as one claim takes; returns the milliseconds in which it took them. */
async function claim({ pool, platform }: Stock): Promise<number> {
  await pool.query("delete from graphile_worker._private_jobs");
  await pool.query(
    `update payment set next_check_at = now() - interval '1 minute', checks = 0
      where id in (select lpad((50 * n)::text, 26, '0') from generate_series(1, $1::int) n)`,
    [CLAIMED_AT_ONCE],
  );
  const began = performance.now();
  const { payments } = await claimDue(platform);
  const milliseconds = performance.now() - began;
  if (payments !== CLAIMED_AT_ONCE) throw new Error(`${payments} were claimed instead of ${CLAIMED_AT_ONCE}`);
  return milliseconds;
}

const median = (times: readonly number[]): number =>
  times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? Infinity;
