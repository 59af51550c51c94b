import { Api } from "grammy";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { newId } from "../bot/platform/values/ids.ts";
import { figure } from "./bench.ts";
import type { Bench, Figure } from "./bench.ts";
import { BENCH_TOKEN } from "./support/bot-api.ts";
import { startCopyingApi } from "./support/copying-api.ts";
import type { CopyingApi, CopyingApiOptions } from "./support/copying-api.ts";
import { createShop, OWNER } from "./support/orders.ts";
import { startBenchPostgres } from "./support/postgres.ts";
import { spawnProgram } from "./support/program.ts";
import { insertUnchecked } from "./support/stocks.ts";

const LATENCY_MS = 50;
const TELEGRAM_A_SECOND = 30;
// About 40 seconds: two runs of the job and the pause in between.
const LIMITED = 1_200;
const FREE = 8_000;
const NAIVE = 100;
const FEW = 10_000;
const MANY = 1_000_000;

/**
 * `broadcast-limited`: people a second under Telegram's limit, against the limit. `broadcast-free`: a paid broadcast at a
 * Telegram that only takes its time, against a loop that awaits each message. `broadcast-memory`: what the program's peak
 * grows by from ten thousand recipients to a million, in MB.
 */
export const broadcastBench: Bench = {
  names: ["broadcast-limited", "broadcast-free", "broadcast-memory"],
  async run(wanted) {
    const figures: Figure[] = [];
    if (wanted("broadcast-limited")) figures.push(await limited());
    if (wanted("broadcast-free")) figures.push(await free());
    if (wanted("broadcast-memory")) figures.push(await memory());
    return figures;
  },
};

async function limited(): Promise<Figure> {
  const api = { latencyMs: LATENCY_MS, perSecond: TELEGRAM_A_SECOND };
  const { rate, refused } = await broadcast({ api, people: LIMITED, copies: LIMITED, isPaid: false });
  return figure(
    "broadcast-limited",
    "people/s",
    rate,
    TELEGRAM_A_SECOND,
    "Telegram's limit, less the room for replies.",
    {
      people: LIMITED,
      refusedByTelegram: refused,
    },
  );
}

async function free(): Promise<Figure> {
  const api = { latencyMs: LATENCY_MS };
  const { rate } = await broadcast({ api, people: FREE, copies: FREE, isPaid: true });
  const naive = await naiveLoop();
  const bound = "The rate limit of paid broadcasts (950 a second), or the event loop: a call of grammY each.";
  return figure("broadcast-free", "people/s", rate, naive, bound, { people: FREE, latencyMs: LATENCY_MS });
}

async function memory(): Promise<Figure> {
  const api = { latencyMs: LATENCY_MS };
  const few = await broadcast({ api, people: FEW, copies: FEW, isPaid: true });
  const many = await broadcast({ api, people: MANY, copies: FEW, isPaid: true });
  return figure(
    "broadcast-memory",
    "MB",
    many.peakMb - few.peakMb,
    30,
    "Recipients stay in the database: 64 are in the process at a time.",
    { fewMb: Math.round(few.peakMb), manyMb: Math.round(many.peakMb), fillSeconds: tenths(many.fillSeconds) },
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

/** The real program sends to visitors of a channel's storefront. */
async function broadcast({ api: options, people, copies, isPaid }: Run): Promise<Measured> {
  const postgres = await startBenchPostgres();
  const api = await startCopyingApi(options);
  try {
    const { channelId } = await createShop(postgres.pool);
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
     insert into visitor (channel_id, user_id, came_at) select $2, id, now() from made`,
    [count, channelId],
  );

/** Inserts the rows that `startBroadcast` writes. */
async function begin(pool: Pool, channelId: string, isPaid: boolean): Promise<void> {
  const content = JSON.stringify({ chatId: OWNER, messageIds: [1], buttons: [] });
  await pool.query(
    `with started as (
       insert into broadcast (id, channel_id, actor_id, state, content, audience, is_paid, created_at, started_at)
       values ($1, $2, $3, 'filling', $4, '{"kind": "everyone"}', $5, now(), now()) returning id)
     select graphile_worker.add_job('broadcasts.fill-recipients', json_build_object('broadcastId', id)) from started`,
    [newId(new Date()), channelId, OWNER, content, isPaid],
  );
}

async function untilCopied(api: CopyingApi, count: number): Promise<void> {
  const deadline = performance.now() + 180_000;
  while (api.copiedAt.length < count) {
    if (performance.now() > deadline) throw new Error(`${api.copiedAt.length} of ${count} were copied`);
    await sleep(20);
  }
}

/** The reference: each message awaited before the next. */
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
