import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import { startNowPayments } from "../nowpayments/index.ts";
import { offsetClock } from "../runtime/offset-clock.ts";
import { waitUntilIdle } from "../runtime/wait-until-idle.ts";
import { openMarket } from "../soak/market.ts";
import type { Market } from "../soak/market.ts";
import { checkEverything } from "../soak/checks.ts";
import type { Check } from "../soak/checks.ts";
import { openShop } from "../soak/shop.ts";
import type { Shop } from "../soak/shop.ts";
import { finishRetries } from "../soak/time.ts";
import { startTelegram } from "../telegram/index.ts";
import { startCluster } from "./cluster.ts";
import type { Cluster } from "./cluster.ts";
import { startCrowd, THINK_MS } from "./crowd.ts";
import type { CrowdResult, RequestKind, Visit } from "./crowd.ts";
import type { DrillFlags } from "./flags.ts";
import { measureGaps } from "./gap.ts";
import type { Gaps } from "./gap.ts";
import { readOutcome } from "./outcome.ts";
import { startProcesses } from "./processes.ts";
import type { Processes } from "./processes.ts";
import type { ScenarioResult } from "./report.ts";
import type { Scenario } from "./scenarios.ts";

export type DrillOptions = DrillFlags & {
  readonly write: (text: string) => void;
  readonly signal?: AbortSignal;
};

export type DrillResult = {
  readonly results: readonly ScenarioResult[];
  /** The checks of the soak, for all scenarios together. */
  readonly checks: readonly Check[];
  /** The logs of the processes. */
  readonly output: string;
};

type Stage = {
  readonly cluster: Cluster;
  readonly processes: Processes;
  readonly market: Market;
  readonly shop: Shop;
};

/** Breaks one thing after the other while people buy from two processes of every role, over two database servers. */
export async function runDrill(options: DrillOptions): Promise<DrillResult> {
  const { mode, write, signal } = options;
  const clock = offsetClock();
  const started: { stop(): Promise<unknown> }[] = [];
  const keep = <Part extends { stop(): Promise<unknown> }>(part: Part): Part => {
    started.unshift(part);
    return part;
  };
  try {
    write("Postgres starts, with a standby.\n");
    const cluster = keep(await startCluster());
    const telegram = keep(await startTelegram({ clock }));
    const nowpayments = keep(await startNowPayments({ clock, ...PATIENT_SENDER }));
    write("Six processes start.\n");
    const parts = { databaseUrl: cluster.url, telegram, nowpayments, mode };
    const processes = keep(await startProcesses(parts));
    const shop = await openShop(telegram, "The shop");
    const market = openMarket({ telegram, nowpayments, now: () => clock.now() });
    const stopped = new Promise<never>((_, fail) =>
      signal?.addEventListener("abort", () => fail(new Error("The drill was stopped")), { once: true }),
    );
    const played = playAll({ cluster, processes, market, shop }, options);
    // After a stop, nobody waits for the rest.
    played.catch(() => undefined);
    return await Promise.race([played, stopped]);
  } finally {
    for (const part of started) await part.stop();
  }
}

// The sender repeats until it is answered, at short intervals, so that a gap shows the wait for the program.
const PATIENT_SENDER = { ipnRetries: 1_000, ipnRetryMs: 250 };
// The first sales are slower, because code is compiled and statements are planned.
const WARM_UP_MS = 5_000;

async function playAll(
  stage: Stage,
  { scenarios, seconds, rate, write }: DrillOptions,
): Promise<DrillResult> {
  const { cluster, processes, market, shop } = stage;
  const visits: Visit[] = [];
  const warmUp = startCrowd(market, shop, rate);
  await sleep(WARM_UP_MS);
  visits.push(...(await warmUp.finish()).visits);
  const results: ScenarioResult[] = [];
  for (const scenario of scenarios) {
    write(`${scenario.name}: ${scenario.title}\n`);
    const { result, crowd } = await play(stage, scenario, { seconds, rate });
    results.push(result);
    visits.push(...crowd.visits);
    await cluster.repair();
  }
  const pool = openPool(cluster);
  await finishRetries({ pool, telegram: market.telegram });
  const checks = await checkEverything({
    pool,
    telegram: market.telegram,
    market,
    people: visits.map(({ person }) => person),
    shops: [shop],
    broadcasts: [],
  });
  await pool.end();
  return { results, checks, output: processes.output() };
}

// At the moment of the fault, people are at every step.
const BEFORE_MS = 2 * THINK_MS + 2_000;
const AFTER_MS = 5_000;
const IDLE_MS = 60_000;

async function play(
  { cluster, processes, market, shop }: Stage,
  scenario: Scenario,
  { seconds, rate }: { readonly seconds: number; readonly rate: number },
): Promise<{ result: ScenarioResult; crowd: CrowdResult }> {
  const { telegram } = market;
  const start = Date.now();
  const crowd = startCrowd(market, shop, rate);
  await sleep(BEFORE_MS);
  const until = performance.now() + seconds * 1_000;
  await scenario.play({ cluster, processes });
  await sleep(Math.max(AFTER_MS, until - performance.now()));
  const came = await crowd.finish();
  const pool = openPool(cluster);
  const isIdle = await waitUntilIdle({ pool, telegram }, IDLE_MS);
  const calls = telegram.calls.filter(({ at }) => at.getTime() >= start);
  const outcome = await readOutcome({ pool, market, shop, visits: came.visits, calls });
  await pool.end();
  const result = { ...outcome, scenario, visits: came.visits.length, gaps: gapsOf(came), isIdle };
  return { result, crowd: came };
}

function openPool(cluster: Cluster): Pool {
  const pool = new Pool({ ...cluster.connection, max: 2 });
  pool.on("error", () => undefined);
  return pool;
}

const gapsOf = ({ requests, end }: CrowdResult): Readonly<Record<RequestKind, Gaps>> => ({
  "deep link": measureGaps(requests["deep link"], end),
  "pre-checkout": measureGaps(requests["pre-checkout"], end),
  notification: measureGaps(requests.notification, end),
  invite: measureGaps(requests.invite, end),
  join: measureGaps(requests.join, end),
});
