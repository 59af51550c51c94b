import type { Client } from "pg";
import { runBatchJob } from "../bot/payouts/execution/run-batch.jobs.ts";
import { sendPayouts } from "../bot/payouts/execution/send-payouts.jobs.ts";
import { requestDuePayouts } from "../bot/payouts/requests/request-due.jobs.ts";
import type { Platform } from "../bot/platform/platform.ts";
import { movableClock } from "../bot/platform/time/clock.ts";
import type { MovableClock } from "../bot/platform/time/clock.ts";
import { payoutSettings } from "../sandbox/runtime/program-settings.ts";
import { startNowPayments } from "../sandbox/nowpayments/index.ts";
import type { SandboxNowPayments } from "../sandbox/nowpayments/index.ts";
import { benchResult, benchSize } from "./bench.ts";
import type { Bench, BenchResult } from "./bench.ts";
import { median } from "./support/filled-databases.ts";
import { openFilled } from "./support/filled-platform.ts";

const FEW = benchSize(10_000, 400);
const MANY = benchSize(100_000, 1_000);
const DUE = benchSize(1_000, 120);
const ROUNDS = benchSize(3, 1);

/**
 * `payout-run`: requests the payouts of 1,000 owners who are due among a hundred thousand, gathers them into batches and sends these
 * through a local NOWPayments. The reference is the same among ten thousand owners, because the cost must not grow with the
 * owners who are not due.
 */
export const payoutRunBench: Bench = {
  names: ["payout-run"],
  async run() {
    const opened = new AsyncDisposableStack();
    try {
      return [await measure(opened)];
    } finally {
      await opened.disposeAsync();
    }
  },
};

type Moving = Platform & { readonly clock: MovableClock };

async function measure(opened: AsyncDisposableStack): Promise<BenchResult> {
  // A code verifies one batch; the waits for the next codes take no time of the bench.
  const clock = movableClock();
  const nowpayments = await startAccount(clock);
  opened.defer(() => nowpayments.stop());
  const environment = {
    ...payoutSettings({ nowpayments }),
    NOWPAYMENTS_API_ROOT: nowpayments.url,
    NOWPAYMENTS_API_KEY: nowpayments.apiKey,
    NOWPAYMENTS_IPN_SECRET: nowpayments.ipnSecret,
    // No payout of the bench is so large that it waits for a person.
    PAYOUT_LIMIT: "10000000",
    PAYOUT_OWNER_LIMIT: "10000000",
    PAYOUT_TOTAL_LIMIT: "100000000",
  };
  const open = async (owners: number): Promise<Moving> => {
    const platform = await openFilled((client) => fill(client, owners), opened, environment);
    return { ...platform, clock };
  };
  const [few, many] = [await open(FEW), await open(MANY)];
  const times = { few: [] as Run[], many: [] as Run[] };
  // Alternating rounds spread a drift of the machine's speed over both. The first warms up.
  for (let round = -1; round < ROUNDS; round++) {
    const [fewMs, manyMs] = [await time(few, nowpayments, FEW), await time(many, nowpayments, MANY)];
    if (round < 0) continue;
    times.few.push(fewMs);
    times.many.push(manyMs);
  }
  const part = (runs: readonly Run[], of: keyof Run): number =>
    Math.round(median(runs.map((run) => run[of])));
  return benchResult(
    "payout-run",
    "ms",
    part(times.many, "all"),
    part(times.few, "all"),
    "One transaction for each request and for each withdrawal that has ended, with a commit to the disk; not the number of owners.",
    {
      owners: MANY,
      due: DUE,
      rounds: ROUNDS,
      requestMs: part(times.many, "request"),
      sendMs: part(times.many, "send"),
      referenceRequestMs: part(times.few, "request"),
    },
  );
}

/** Milliseconds. */
type Run = { readonly request: number; readonly send: number; readonly all: number };

/** A NOWPayments that takes no time of its own. */
async function startAccount(clock: MovableClock): Promise<SandboxNowPayments> {
  const nowpayments = await startNowPayments({ clock });
  const { custody, ipn } = nowpayments;
  custody.rules.withdrawalSteps = { sendingAfterMs: 0, finishedAfterMs: 0 };
  ipn.sent = false;
  custody.credit("usdttrc20", "1000000000");
  return nowpayments;
}

const FIRST_OWNER = 40_000_000_000;

/** Owners with a wallet that was paid before, and with ten dollars, which is less than anybody's smallest payout. */
async function fill(client: Client, owners: number): Promise<void> {
  await run(client, [
    `insert into users (id, first_name, created_at) select ${FIRST_OWNER} + n, 'Owner', now() from generate_series(1, ${owners}) n`,
    `insert into payout_setting (owner_id, network, address, wallet_set_at)
     select ${FIRST_OWNER} + n, 'usdt_tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', now() - interval '100 days'
       from generate_series(1, ${owners}) n`,
    `insert into payout (id, owner_id, currency, amount_minor, network, address, wallet_set_at, state, is_automatic, requested_at,
                         settlement_entry_id, settled_at, reference)
     select 'bench-' || n, owner_id, 'USD', 6000, network, address, wallet_set_at, 'sent', true, at, 'bench-sent-' || n, at, 'tx-' || n
       from payout_setting, lateral (select owner_id - ${FIRST_OWNER} as n, now() - owner_id % 90 * interval '1 day' - interval '2 days' as at) paid`,
    sell(`generate_series(1, ${owners}) n`, 10),
  ]);
  await settleLedger(client);
  await client.query("vacuum analyze");
}

/** One owner of so many has sixty dollars more. */
async function makeDue({ pool }: Platform["database"], owners: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("delete from graphile_worker._private_jobs");
    await run(client, [
      sell(`(select i * ${Math.floor(owners / DUE)} as n from generate_series(1, ${DUE}) i) due`, 60),
    ]);
    await settleLedger(client);
  } finally {
    client.release();
  }
}

const sell = (numbers: string, dollars: number): string => `
  insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
  select 'bench-' || gen_random_uuid(), 'sale', account, case when account = 'owner_balance' then ${FIRST_OWNER} + n end,
         'USD', sign * ${dollars}, now()
    from ${numbers}, (values ('exchange', 1), ('owner_balance', -1)) line (account, sign) order by n`;

/** Makes owners due, too. */
async function settleLedger(client: Pick<Client, "query">): Promise<void> {
  for (const statement of [
    "insert into ledger_checkpoint default values on conflict do nothing",
    // The transactions of other databases do not matter here.
    "update ledger_checkpoint set next_to = (select max(id) from ledger_posting), next_transaction = 0",
    "select settle_ledger()",
  ])
    await client.query(statement);
}

/** Without triggers and foreign keys, each of which would run for each row. */
async function run(client: Pick<Client, "query">, statements: readonly string[]): Promise<void> {
  await client.query("set session_replication_role = replica");
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.query("set session_replication_role = origin");
  }
}

async function time(platform: Moving, nowpayments: SandboxNowPayments, owners: number): Promise<Run> {
  const { database } = platform;
  await makeDue(database, owners);
  const countSent = (): Promise<number> => database.prisma.payout.count({ where: { state: "sent" } });
  const sentBefore = await countSent();
  const began = performance.now();
  const requested = await requestDuePayouts(platform);
  const requestedAt = performance.now();
  await sendPayouts(platform);
  await runBatches(platform, nowpayments);
  const endedAt = performance.now();
  const sent = (await countSent()) - sentBefore;
  if (requested !== DUE || sent !== DUE)
    throw new Error(`${requested} payouts were requested and ${sent} sent, instead of ${DUE}`);
  return { request: requestedAt - began, send: endedAt - requestedAt, all: endedAt - began };
}

/** Does the work of the queue, which no process takes up here. */
async function runBatches(platform: Moving, { custody }: SandboxNowPayments): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    const open = await platform.database.prisma.payoutBatch.findMany({
      where: { state: { notIn: ["finished", "released"] } },
      select: { id: true },
    });
    if (open.length === 0) return;
    for (const { id: batchId } of open)
      await runBatchJob.run({ batchId }, platform, { number: 1, isLast: false });
    platform.clock.advance(31_000);
    await custody.advance();
  }
}
