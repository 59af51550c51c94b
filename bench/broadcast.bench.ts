import { Api } from "grammy";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { newId } from "../bot/platform/values/ids.ts";
import { benchResult, benchSize } from "./bench.ts";
import type { Bench, BenchResult } from "./bench.ts";
import { BENCH_TOKEN } from "./support/bot-api.ts";
import { besideBusyLoop } from "./support/busy-loop.ts";
import { startCopyingApi } from "./support/copy-message-api.ts";
import type { CopyingApi, CopyingApiOptions } from "./support/copy-message-api.ts";
import { createTierOnSale, OWNER } from "./support/orders.ts";
import { startBenchPostgres } from "./support/postgres.ts";
import { spawnProgram } from "./support/program.ts";
import { insertUnchecked, median } from "./support/filled-databases.ts";

const LATENCY_MS = 50;
const TELEGRAM_A_SECOND = 30;
// About 40 seconds: two runs of the job and the pause between them.
const LIMITED = benchSize(1_200, 60);
const FREE = benchSize(8_000, 200);
const NAIVE = benchSize(100, 10);
const FEW = benchSize(10_000, 200);
const MANY = benchSize(1_000_000, 2_000);
// The peak of one run depends on when V8 collects garbage, and varies by 30 MB.
const MEMORY_RUNS = benchSize(3, 1);

/**
 * `broadcast-limited`: messages a second under Telegram's rate limit; reference: the limit. `broadcast-limited-busy`: the same beside
 * a process that takes a whole processor. `broadcast-free`: messages a second of a paid broadcast without a limit but with latency;
 * reference: a loop that awaits each message. `broadcast-memory`: growth of the program's peak memory from ten thousand recipients to
 * a million, in MB.
 */
export const broadcastBench: Bench = {
  names: ["broadcast-limited", "broadcast-limited-busy", "broadcast-free", "broadcast-memory"],
  async run(isWanted) {
    const results: BenchResult[] = [];
    if (isWanted("broadcast-limited")) results.push(await limited("broadcast-limited"));
    if (isWanted("broadcast-limited-busy"))
      results.push(await besideBusyLoop(() => limited("broadcast-limited-busy")));
    if (isWanted("broadcast-free")) results.push(await free());
    if (isWanted("broadcast-memory")) results.push(await memory());
    return results;
  },
};

async function limited(name: string): Promise<BenchResult> {
  const api = { latencyMs: LATENCY_MS, perSecond: TELEGRAM_A_SECOND };
  const { rate, refused } = await broadcast({ api, people: LIMITED, copies: LIMITED, isPaid: false });
  return benchResult(
    name,
    "people/s",
    rate,
    TELEGRAM_A_SECOND,
    "Telegram's limit, minus a reserve for replies.",
    {
      people: LIMITED,
      refusedByTelegram: refused,
    },
  );
}

async function free(): Promise<BenchResult> {
  const api = { latencyMs: LATENCY_MS };
  const { rate } = await broadcast({ api, people: FREE, copies: FREE, isPaid: true });
  const naive = await naiveLoop();
  const bound = "The rate limit of paid broadcasts (950 a second), or the event loop: a call of grammY each.";
  return benchResult("broadcast-free", "people/s", rate, naive, bound, {
    people: FREE,
    latencyMs: LATENCY_MS,
  });
}

async function memory(): Promise<BenchResult> {
  const api = { latencyMs: LATENCY_MS };
  const runs: { readonly fewMb: number; readonly manyMb: number; readonly fillSeconds: number }[] = [];
  for (let run = 0; run < MEMORY_RUNS; run += 1) {
    const few = await broadcast({ api, people: FEW, copies: FEW, isPaid: true });
    const many = await broadcast({ api, people: MANY, copies: FEW, isPaid: true });
    runs.push({ fewMb: few.peakMb, manyMb: many.peakMb, fillSeconds: many.fillSeconds });
  }
  const fewMb = median(runs.map((run) => run.fewMb));
  const manyMb = median(runs.map((run) => run.manyMb));
  return benchResult(
    "broadcast-memory",
    "MB",
    manyMb - fewMb,
    30,
    "Recipients stay in the database; the process holds 64 at a time.",
    {
      fewMb: Math.round(fewMb),
      manyMb: Math.round(manyMb),
      fillSeconds: tenths(median(runs.map((run) => run.fillSeconds))),
    },
  );
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

type Run = {
  readonly api: CopyingApiOptions;
  readonly people: number;
  /** The number of copies to measure. */
  readonly copies: number;
  readonly isPaid: boolean;
};

type Measured = {
  readonly rate: number;
  readonly refused: number;
  readonly peakMb: number;
  readonly fillSeconds: number;
};

/** Runs the real program with a broadcast to visitors of a channel's storefront. */
async function broadcast({ api: options, people, copies, isPaid }: Run): Promise<Measured> {
  const postgres = await startBenchPostgres();
  const api = await startCopyingApi(options);
  try {
    const { channelId } = await createTierOnSale(postgres.pool);
    await addVisitors(postgres.pool, channelId, people);
    const program = await spawnProgram(["worker"], postgres.connection, api.url);
    try {
      const began = performance.now();
      await begin(postgres.pool, channelId, isPaid);
      await untilCopied(api, copies);
      const [first = 0, last = 0] = [api.copiedAt[0], api.copiedAt[copies - 1]];
      return {
        rate: (1000 * (copies - 1)) / (last - first),
        refused: api.refused(),
        peakMb: await program.peakMemory(),
        fillSeconds: (first - began) / 1000,
      };
    } finally {
      await program.stop();
    }
  } finally {
    await api.stop();
    await postgres.stop();
  }
}

const addVisitors = (pool: Pool, channelId: string, count: number): Promise<void> =>
  insertUnchecked(
    pool,
    `with made as (
       insert into users (id, first_name, created_at)
       select 30000000000 + n, 'Visitor', now() from generate_series(1, $1::int) n returning id)
     insert into storefront_visit (channel_id, user_id, visited_at) select $2, id, now() from made`,
    [count, channelId],
  );

/** Inserts the rows that `startBroadcast` writes. */
async function begin(pool: Pool, channelId: string, isPaid: boolean): Promise<void> {
  const content = JSON.stringify({ telegramChatId: OWNER, messageIds: [1], buttons: [] });
  await pool.query(
    `with started as (
       insert into broadcast (id, channel_id, actor_id, state, content, audience, is_paid, stars_owner_id, stars_reserved, created_at, started_at)
       values ($1, $2, $3, 'filling', $4, '{"kind": "everyone"}', $5, $6, $7, now(), now()) returning id)
     select graphile_worker.add_job('broadcasts.fill-recipients', json_build_object('broadcastId', id)) from started`,
    [newId(new Date()), channelId, OWNER, content, isPaid, isPaid ? OWNER : null, isPaid ? MANY : 0],
  );
}

async function untilCopied(api: CopyingApi, count: number): Promise<void> {
  const deadline = performance.now() + 180_000;
  while (api.copiedAt.length < count) {
    if (performance.now() > deadline) throw new Error(`${api.copiedAt.length} of ${count} were copied`);
    await sleep(20);
  }
}

/** The reference: awaits each message before the next one. */
async function naiveLoop(): Promise<number> {
  const copying = await startCopyingApi({ latencyMs: LATENCY_MS });
  try {
    const api = new Api(BENCH_TOKEN, { apiRoot: copying.url });
    const began = performance.now();
    for (let n = 1; n <= NAIVE; n++) await api.copyMessage(n, OWNER, 1);
    return NAIVE / ((performance.now() - began) / 1000);
  } finally {
    await copying.stop();
  }
}
