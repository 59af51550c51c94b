import type { Pool } from "pg";
import { claimChecks, CLAIMED_AT_ONCE } from "../bot/payments/reconcile/reconcile.jobs.ts";
import { benchResult, benchSize } from "./bench.ts";
import type { Bench } from "./bench.ts";
import { createOrders } from "./support/orders.ts";
import type { TierOnSale } from "./support/orders.ts";
import { insertUnchecked, MANY, median, openFilledDatabases } from "./support/filled-databases.ts";
import type { FilledDatabase } from "./support/filled-databases.ts";

const ROUNDS = benchSize(25, 2);
const WARM_UP = benchSize(5, 1);

/**
 * `reconcile`: claims 200 due payments among a million and enqueues a lookup of each. The reference is the same among a
 * hundred thousand, because the cost must not grow with the stored rows.
 */
export const reconcileBench: Bench = {
  names: ["reconcile"],
  async run() {
    const databases = await openFilledDatabases(insertPayments);
    try {
      const times = { few: [] as number[], many: [] as number[] };
      // Alternating rounds spread a drift of the machine's speed over both.
      for (let round = -WARM_UP; round < ROUNDS; round++) {
        const [fewMs, manyMs] = [await claim(databases.few), await claim(databases.many)];
        if (round < 0) continue;
        times.few.push(fewMs);
        times.many.push(manyMs);
      }
      return [
        benchResult(
          "reconcile",
          "ms",
          median(times.many),
          median(times.few),
          "200 written rows with their jobs and one commit to the disk, not the number of stored payments.",
          { stored: MANY, claimed: CLAIMED_AT_ONCE, rounds: ROUNDS },
        ),
      ];
    } finally {
      await databases.close();
    }
  },
};

/** One of fifty payments is open, with its check due within half a day. */
async function insertPayments(pool: Pool, tier: TierOnSale, count: number): Promise<void> {
  const orders = await createOrders(pool, tier, 1_000);
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

/** Makes as many payments due as one claim takes; returns the milliseconds of the claim. */
async function claim({ pool, platform }: FilledDatabase): Promise<number> {
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
