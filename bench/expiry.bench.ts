import type { Pool } from "pg";
import { runSweepOnce } from "../bot/subscriptions/index.ts";
import { figure } from "./bench.ts";
import type { Bench } from "./bench.ts";
import type { Shop } from "./support/orders.ts";
import { insertUnchecked, MANY, median, openStocks } from "./support/stocks.ts";
import type { Stock } from "./support/stocks.ts";

const DUE = 1_000;
const ROUNDS = 25;
const WARM_UP = 5;

/**
 * `expiry`: a sweep that finds 1,000 subscriptions over, and enqueues the removal of each, among a million stored ones. Its
 * ratio is to the same sweep among a tenth of them, for its cost grows with what is due and not with what is stored; its
 * reference is the bare claim, one statement, among the million.
 */
export const expiryBench: Bench = {
  names: ["expiry"],
  async run() {
    const stocks = await openStocks(store);
    const { few, many } = stocks;
    try {
      const times = { few: [] as number[], many: [] as number[], bare: [] as number[] };
      // In turns, so that a machine whose speed drifts is the same for all.
      for (let round = -WARM_UP; round < ROUNDS; round++) {
        const fewMs = await timeOf(few, () => sweep(few));
        const manyMs = await timeOf(many, () => sweep(many));
        const bareMs = await timeOf(many, () => claimBarely(many));
        if (round < 0) continue;
        times.few.push(fewMs);
        times.many.push(manyMs);
        times.bare.push(bareMs);
      }
      const [fewMs, manyMs, bareMs] = [median(times.few), median(times.many), median(times.bare)];
      return [
        {
          ...figure(
            "expiry",
            "ms",
            manyMs,
            bareMs,
            "1,000 removals enqueued, which is most of it; the claim itself, and two commits to the disk.",
            { stored: MANY, due: DUE, rounds: ROUNDS, timesTheBareClaim: hundredths(manyMs / bareMs) },
          ),
          ratio: hundredths(manyMs / fewMs),
        },
      ];
    } finally {
      await stocks.close();
    }
  },
};

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Two of three run and end within the coming month, as in a shop of monthly tiers; the third is over. */
async function store(pool: Pool, { channelId, tierVersionId }: Shop, count: number): Promise<void> {
  await insertUnchecked(
    pool,
    `with made as (
       select n, n % 3 > 0 as runs, case when n % 3 > 0
                then now() + interval '1 day' + n % 2592000 * interval '1 s' else now() - n * interval '1 s' end as ends
         from generate_series(1, $1::int) n),
     people as (
       insert into users (id, first_name, created_at) select 30000000000 + n, 'Member', now() from made)
     insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, access_until, extended_at,
                               remind_at, state, end_reason, ended_at)
     select lpad(n::text, 26, '0'), 30000000000 + n, $2, $3, ends - interval '30 days', ends, ends,
            ends - interval '30 days', ends - interval '3 days', case when runs then 'active' else 'ended' end,
            case when not runs then 'removed' end, case when not runs then ends end
       from made`,
    [count, channelId, tierVersionId],
  );
}

/** Makes a thousand due that lie apart; returns the milliseconds in which they were taken, all of them. */
async function timeOf({ pool }: Stock, take: () => Promise<number>): Promise<number> {
  await pool.query("delete from graphile_worker._private_jobs");
  await pool.query(
    `update subscription set state = 'active', expires_at = now() - interval '1 minute'
      where id in (select lpad((99 * n + 1)::text, 26, '0') from generate_series(1, $1::int) n)`,
    [DUE],
  );
  const began = performance.now();
  const taken = await take();
  const milliseconds = performance.now() - began;
  if (taken !== DUE) throw new Error(`${taken} were taken instead of ${DUE}`);
  return milliseconds;
}

const sweep = async ({ platform }: Stock): Promise<number> => (await runSweepOnce(platform)).due;

async function claimBarely({ pool }: Stock): Promise<number> {
  const { rowCount } = await pool.query(
    `with due as materialized (
       select id from subscription where state = 'active' and access_until <= now()
        order by access_until limit $1 for update skip locked)
     update subscription set state = 'ending' from due where subscription.id = due.id returning subscription.id`,
    [DUE],
  );
  return rowCount ?? 0;
}
