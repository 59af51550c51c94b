import { benchResult, benchSize } from "./bench.ts";
import type { Bench, BenchResult } from "./bench.ts";
import { startBenchBotApi } from "./support/bot-api.ts";
import { besideBusyLoop } from "./support/busy-loop.ts";
import { sendRequests } from "./support/load.ts";
import { createOrders, createTierOnSale, finishedIpn } from "./support/orders.ts";
import type { BenchOrder } from "./support/orders.ts";
import { startBenchPostgres } from "./support/postgres.ts";
import { spawnProgram } from "./support/program.ts";

const PER_SECOND = 50;
const SECONDS = benchSize(10, 1);
const TARGET_MS = 50;
const BUSY_TARGET_MS = 100;

/**
 * `deliver`: from the answer to an IPN until Telegram gets the invite link, at 50 IPNs a second, all in one process.
 * `deliver-busy`: the same beside a process that takes a whole processor.
 */
export const deliverBench: Bench = {
  names: ["deliver", "deliver-busy"],
  async run(isWanted) {
    const results: BenchResult[] = [];
    if (isWanted("deliver")) {
      const bound =
        "The steps of a job: notification, eight statements, three calls to Telegram (answered at once here).";
      results.push(await deliver("deliver", TARGET_MS, bound));
    }
    if (isWanted("deliver-busy"))
      results.push(
        await besideBusyLoop(() => deliver("deliver-busy", BUSY_TARGET_MS, "The processor's scheduler.")),
      );
    return results;
  },
};

async function deliver(name: string, targetMs: number, bound: string): Promise<BenchResult> {
  const postgres = await startBenchPostgres();
  const botApi = await startBenchBotApi();
  const tier = await createTierOnSale(postgres.pool);
  const program = await spawnProgram(["worker"], postgres.connection, botApi.url);
  try {
    const arrived = new Map<number, number>();
    botApi.onMessage = (chatId) => arrived.set(chatId, performance.now());
    const warmUp = await createOrders(postgres.pool, tier, 100);
    await sendRequests(program.url, warmUp.map(finishedIpn), 5, 200);
    await untilArrived(arrived, warmUp, 10_000);

    const orders = await createOrders(postgres.pool, tier, PER_SECOND * SECONDS);
    const answered = new Map<number, number>();
    await Promise.all(
      orders.map(async (order, index) => {
        await new Promise((wake) => setTimeout(wake, (index * 1000) / PER_SECOND));
        const { path, headers, body } = finishedIpn(order);
        await fetch(`${program.url}${path}`, { method: "POST", headers, body });
        answered.set(order.buyerId, performance.now());
      }),
    );
    await untilArrived(arrived, orders, 10_000);
    const delays = orders
      .map(({ buyerId }) => (arrived.get(buyerId) ?? Infinity) - (answered.get(buyerId) ?? 0))
      .toSorted((left, right) => left - right);
    const at = (part: number): number => Math.max(0, delays[Math.floor(delays.length * part)] ?? Infinity);
    return benchResult(name, "ms (p95)", at(0.95), targetMs, bound, { p50: Math.round(at(0.5) * 10) / 10 });
  } finally {
    await program.stop();
    await botApi.stop();
    await postgres.stop();
  }
}

/** Waits until all buyers have their message, or until the time is over. */
async function untilArrived(
  arrived: ReadonlyMap<number, number>,
  orders: readonly BenchOrder[],
  milliseconds: number,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (orders.some(({ buyerId }) => !arrived.has(buyerId)) && performance.now() < deadline) {
    await new Promise((wake) => setTimeout(wake, 20));
  }
}
