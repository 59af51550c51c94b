import { createWriteStream } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import { startCryptoPay } from "../cryptopay/index.ts";
import { startNowPayments } from "../nowpayments/index.ts";
import { startTemporaryPostgres } from "../runtime/local-postgres.ts";
import { offsetClock } from "../runtime/offset-clock.ts";
import { startStripe } from "../stripe/index.ts";
import { startTelegram } from "../telegram/index.ts";
import type { TestUser } from "../telegram/index.ts";
import { checkEverything } from "./checks.ts";
import type { Check } from "./checks.ts";
import { createFleet } from "./fleet.ts";
import { openMarket } from "./market.ts";
import { watchMemory } from "./memory.ts";
import { approvePayouts, askForPayouts, OWNER_WALLETS } from "./owner-payouts.ts";
import { checkPayouts, countSentPayouts } from "./payout-checks.ts";
import { createOutages, SPARED } from "./outages.ts";
import type { Outages } from "./outages.ts";
import { makePlan, SHOPS } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { openShop } from "./shop.ts";
import { makeStorm } from "./storm.ts";
import { createStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { finishRetries, moveTime } from "./time.ts";
import type { TimeParts } from "./time.ts";

export type SoakOptions = {
  readonly minutes: number;
  readonly seed: number;
  readonly storm?: boolean;
  /** A file for the log of all processes. */
  readonly log?: string;
  readonly write: (text: string) => void;
  readonly signal?: AbortSignal;
};

export type SoakResult = {
  readonly checks: readonly Check[];
  readonly figures: Readonly<Record<string, string | number>>;
};

// The vendor pauses for a minute before it repeats a notice, and an outage of the database is over by then. People of the soak are in
// a hurry, so the pause is as short as the longest outage allows.
const IPN_RETRY_MS = 5_000;

const OPERATOR = 7_777_777_777;
// Owners are also paid for sales by card and from wallets, whose money is elsewhere: the operator has sent coins here.
const CUSTODY = "1000000";

/** Plays a plan against two processes of every role, and checks the rules of the end. */
export async function runSoak({
  minutes,
  seed,
  storm = false,
  log,
  write,
  signal,
}: SoakOptions): Promise<SoakResult> {
  const plan = (storm ? makeStorm : makePlan)({ seed, minutes });
  write(`Seed ${seed}, ${minutes} minutes, ${plan.mode}, ${plan.steps.length} events.\n`);
  const clock = offsetClock();
  const postgres = await startTemporaryPostgres();
  const telegram = await startTelegram({ clock });
  const nowpayments = await startNowPayments({ clock, ipnRetryMs: IPN_RETRY_MS });
  const cryptopay = await startCryptoPay({ clock, updateRetryMs: IPN_RETRY_MS });
  const stripe = await startStripe({ clock, eventRetryMs: IPN_RETRY_MS });
  nowpayments.custody.credit("usdttrc20", CUSTODY);
  const operator = telegram.person({ firstName: "Operator", id: OPERATOR });
  const pool = new Pool({ ...postgres.connection, max: 3, application_name: SPARED });
  pool.on("error", () => undefined);
  const file = log === undefined ? undefined : createWriteStream(log);
  const fleet = await createFleet(plan, {
    clock,
    connection: postgres.connection,
    telegram,
    nowpayments,
    cryptopay,
    stripe,
    operatorId: operator.id,
    onLine: file && ((place, line) => void file.write(`${place} ${line}\n`)),
  });
  const stopped = new Promise<never>((_, fail) =>
    signal?.addEventListener("abort", () => fail(new Error("The soak was stopped")), { once: true }),
  );
  try {
    const market = openMarket({ telegram, nowpayments, cryptopay, stripe, now: () => clock.now() });
    const outages = createOutages(postgres.connection);
    const soak = playAndCheck(
      plan,
      { clock, fleet, pool, telegram, nowpayments, cryptopay, stripe, market, outages, operator },
      write,
    );
    // After a stop nobody awaits the soak, so its rejection is taken here.
    soak.catch(() => undefined);
    return await Promise.race([soak, stopped]);
  } finally {
    await fleet.stop();
    await Promise.all([telegram.stop(), nowpayments.stop(), cryptopay.stop(), stripe.stop(), pool.end()]);
    await postgres.stop();
    file?.end();
  }
}

async function playAndCheck(
  plan: Plan,
  parts: TimeParts & { readonly outages: Outages; readonly operator: TestUser },
  write: (text: string) => void,
): Promise<SoakResult> {
  const { fleet, pool, telegram, market, nowpayments, operator } = parts;
  await fleet.startAll();
  await operator.start();
  const shops = [];
  for (let shop = 1; shop <= SHOPS; shop++)
    shops.push(await openShop(telegram, `Shop ${shop}`, { hasWeeks: true }));
  for (const [place, { owner }] of shops.entries()) {
    const wallet = OWNER_WALLETS[place % OWNER_WALLETS.length];
    if (wallet !== undefined) await askForPayouts(owner, wallet);
  }
  const people = Array.from({ length: plan.people }, (_, place) =>
    telegram.person({ firstName: `Person ${place + 1}` }),
  );
  const stage = createStage({ ...parts, shops, people });
  const memory = watchMemory(fleet);
  await play(plan, stage, write);
  const memoryCheck = memory.finish();

  write("All events have happened. The rest happens without faults.\n");
  await stage.settle();
  await approvePayouts(market, operator);
  await moveTime(parts, 24);
  // A batch that came to nothing gives its payouts back, which wait for the operator.
  await approvePayouts(market, operator);
  await moveTime(parts, 8);
  await finishRetries(parts);
  const checks = [
    ...(await checkEverything({ pool, telegram, market, people, shops, broadcasts: stage.broadcasts })),
    ...(await checkPayouts({ pool, nowpayments, now: market.now() })),
    memoryCheck,
    { rule: "no promise and no exception is left unhandled", broken: unhandled(fleet.errors) },
    { rule: "every person reached their goal", broken: stage.failures },
    ...(isStorm(plan) ? [{ rule: "nobody had to do anything twice", broken: market.repeats }] : []),
  ];
  return {
    checks,
    figures: {
      people: plan.people,
      sales: market.sales.length,
      "by coins": market.sales.filter(({ provider }) => provider === "nowpayments").length,
      "from wallets": market.sales.filter(({ provider }) => provider === "cryptopay").length,
      "by card": market.sales.filter(({ provider }) => provider === "stripe").length,
      donations: market.sales.filter(({ kind }) => kind === "donation").length,
      "subscriptions that renew": market.renewing.size,
      "subscriptions by card": market.byCard.size,
      refunds: market.sales.filter(({ isRefunded }) => isRefunded).length,
      broadcasts: stage.broadcasts.length,
      "payouts that arrived": await countSentPayouts({ pool }),
      "things that people did again": market.repeats.length,
      "seconds from a payment to its message": describeWaits(market.waits),
      memory: memory.describe().join(", "),
      "errors in the log":
        [...fleet.errors].map(([event, count]) => `${event} ${count}`).join(", ") || "none",
    },
  };
}

const isStorm = ({ steps }: Plan): boolean => steps.some(({ kind }) => kind === "storm");

function describeWaits(waits: readonly number[]): string {
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (share: number): string =>
    ((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) / 1_000).toFixed(1);
  return `median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)}`;
}

const MINUTE = 60_000;

async function play({ steps }: Plan, stage: Stage, write: (text: string) => void): Promise<void> {
  const start = Date.now();
  let done = 0;
  const minute = (): number => Math.round((Date.now() - start) / MINUTE);
  const timer = setInterval(
    () => write(`Minute ${minute()}: event ${done} of ${steps.length}, ${stage.describe()}\n`),
    MINUTE,
  );
  try {
    for (const step of steps) {
      await sleep(Math.max(0, start + step.at - Date.now()));
      await stage.perform(step);
      done += 1;
    }
  } finally {
    clearInterval(timer);
  }
}

const unhandled = (errors: ReadonlyMap<string, number>): string[] =>
  [...errors]
    .filter(([event]) => /^(unhandled_rejection|uncaught_exception|output)/.test(event))
    .map(([event, count]) => `${event}: ${count}`);
