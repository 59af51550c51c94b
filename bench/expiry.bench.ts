import type { Pool } from "pg";
import { runSweepOnce } from "../bot/subscriptions/index.ts";
import { benchResult, benchSize } from "./bench.ts";
import type { Bench } from "./bench.ts";
import type { TierOnSale } from "./support/orders.ts";
import { insertUnchecked, MANY, median, openFilledDatabases } from "./support/filled-databases.ts";
import type { FilledDatabase } from "./support/filled-databases.ts";

const DUE = benchSize(1_000, 100);
const ROUNDS = benchSize(25, 2);
const WARM_UP = benchSize(5, 1);

/**
 * `expiry`: a sweep that finds 1,000 expired subscriptions among a million and enqueues their removals. The ratio compares it
 * with the same sweep among a hundred thousand, because its cost must not grow with the stored rows. The reference is the
 * bare claim of the rows among the million.
 */
export const expiryBench: Bench = {
  names: ["expiry"],
  async run() {
    const databases = await openFilledDatabases(insertSubscriptions);
    const { few, many } = databases;
    try {
      const times = { few: [] as number[], many: [] as number[], bare: [] as number[] };
      // Alternating rounds spread a drift of the machine's speed over all three.
      for (let round = -WARM_UP; round < ROUNDS; round++) {
        const fewMs = await timeOf(few, () => sweep(few));
        const manyMs = await timeOf(many, () => sweep(many));
        const bareMs = await timeOf(many, () => claimOnly(many));
        if (round < 0) continue;
        times.few.push(fewMs);
        times.many.push(manyMs);
        times.bare.push(bareMs);
      }
      const [fewMs, manyMs, bareMs] = [median(times.few), median(times.many), median(times.bare)];
      return [
        {
          ...benchResult(
            "expiry",
            "ms",
            manyMs,
            bareMs,
            "Mostly 1,000 enqueued jobs; the claim itself and two commits to the disk.",
            { stored: MANY, due: DUE, rounds: ROUNDS, timesTheBareClaim: hundredths(manyMs / bareMs) },
          ),
          ratio: hundredths(manyMs / fewMs),
        },
      ];
    } finally {
      await databases.close();
    }
  },
};

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Two thirds of the subscriptions are active and end within a month; one third has ended. */
async function insertSubscriptions(
  pool: Pool,
  { channelId, tierVersionId }: TierOnSale,
  count: number,
): Promise<void> {
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

/** Makes 1,000 scattered subscriptions due; returns the milliseconds in which all of them are claimed. */
async function timeOf({ pool }: FilledDatabase, claim: () => Promise<number>): Promise<number> {
  await pool.query("delete from graphile_worker._private_jobs");
  await pool.query(
    `update subscription set state = 'active', expires_at = now() - interval '1 minute', access_until = now() - interval '1 minute'
      where id in (select lpad((99 * n + 1)::text, 26, '0') from generate_series(1, $1::int) n)`,
    [DUE],
  );
  const began = performance.now();
  const claimed = await claim();
  const milliseconds = performance.now() - began;
  if (claimed !== DUE) throw new Error(`${claimed} were claimed instead of ${DUE}`);
  return milliseconds;
}

const sweep = async ({ platform }: FilledDatabase): Promise<number> => (await runSweepOnce(platform)).due;

async function claimOnly({ pool }: FilledDatabase): Promise<number> {
  const { rowCount } = await pool.query(
    `with due as materialized (
       select id from subscription where state = 'active' and access_until <= now()
        order by access_until limit $1 for update skip locked)
     update subscription set state = 'ending' from due where subscription.id = due.id returning subscription.id`,
    [DUE],
  );
  return rowCount ?? 0;
}
