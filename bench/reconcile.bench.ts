import type { Pool } from "pg";
import { claimChecks, CLAIMED_AT_ONCE } from "../bot/payments/reconcile/claim-checks.ts";
import { figure } from "./bench.ts";
import type { Bench } from "./bench.ts";
import { createOrders } from "./support/orders.ts";
import type { Shop } from "./support/orders.ts";
import { insertUnchecked, MANY, median, openStocks } from "./support/stocks.ts";
import type { Stock } from "./support/stocks.ts";

const ROUNDS = 25;
const WARM_UP = 5;

/**
 * `reconcile`: the janitor claims 200 due payments of a million stored ones, and enqueues a question about each. The
 * reference is the same of a tenth of them: what is due must be found without reading the rest.
 */
export const reconcileBench: Bench = {
  names: ["reconcile"],
  async run() {
    const stocks = await openStocks(store);
    try {
      const times = { few: [] as number[], many: [] as number[] };
      // In turns, so that a machine whose speed drifts is the same for both.
      for (let round = -WARM_UP; round < ROUNDS; round++) {
        const [fewMs, manyMs] = [await claim(stocks.few), await claim(stocks.many)];
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
      await stocks.close();
    }
  },
};

/** Of fifty payments one is open and will be due some time within half a day, as in a shop that goes well. */
async function store(pool: Pool, shop: Shop, count: number): Promise<void> {
  const orders = await createOrders(pool, shop, 1_000);
  await insertUnchecked(
    pool,
    `insert into payment (id, provider, external_id, order_id, status, status_rank, currency, amount_minor,
                          next_check_at, created_at, updated_at)
     select lpad(n::text, 26, '0'), 'nowpayments', n::text, ($1::text[])[1 + n % cardinality($1::text[])],
            case when is_open then 'confirming' else 'paid' end, case when is_open then 20 else 80 end,
            'USD', 999, case when is_open then now() + interval '1 hour' + n % 39600 * interval '1 s' end,
            at, at
       from (select n, n % 50 = 0 as is_open, now() - n * interval '1 s' as at
               from generate_series(1, $2::int) n) made`,
    [orders.map(({ id }) => id), count],
  );
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
  const { payments } = await claimChecks(platform);
  const milliseconds = performance.now() - began;
  if (payments !== CLAIMED_AT_ONCE) throw new Error(`${payments} were claimed instead of ${CLAIMED_AT_ONCE}`);
  return milliseconds;
}
