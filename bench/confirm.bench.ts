import type { Pool } from "pg";
import { newId } from "../bot/platform/values/ids.ts";
import { benchResult, benchSize } from "./bench.ts";
import type { Bench } from "./bench.ts";
import { startBenchBotApi } from "./support/bot-api.ts";
import { sendRequests } from "./support/load.ts";
import type { BenchRequest } from "./support/load.ts";
import {
  OWNER,
  createOrders,
  createTierOnSale,
  finishedIpn,
  paidInvoice,
  paidSession,
} from "./support/orders.ts";
import type { BenchOrder, TierOnSale } from "./support/orders.ts";
import { startBenchPostgres } from "./support/postgres.ts";
import { spawnProgram } from "./support/program.ts";

const WARM_UP = benchSize(500, 20);
// The machine's speed changes within seconds: each round measures everything once, and the sums of all rounds are compared.
const ROUNDS = benchSize(10, 2);
const PAYMENTS_A_ROUND = benchSize(400, 25);
const PAYMENTS = ROUNDS * PAYMENTS_A_ROUND;
const CONNECTIONS = 20;

const providers = [finishedIpn, paidInvoice, paidSession];
type Measured = "confirm" | "confirm-cryptopay" | "confirm-stripe" | "replay" | "byHand";

/**
 * `confirm`: distinct signed IPNs over HTTP to the real program, with a running worker. The reference writes the same rows and
 * job by hand-tuned named statements, without HTTP, with the same worker.
 * `confirm-cryptopay`, `confirm-stripe`: the same with the notifications of another provider, compared with `confirm`.
 * `replay`: the same IPNs again.
 */
export const confirmBench: Bench = {
  names: ["confirm", "confirm-cryptopay", "confirm-stripe", "replay"],
  async run() {
    const postgres = await startBenchPostgres();
    const botApi = await startBenchBotApi();
    const tier = await createTierOnSale(postgres.pool);
    const web = await spawnProgram([], postgres.connection, botApi.url);
    const worker = await spawnProgram(["worker"], postgres.connection, botApi.url);
    const seconds: Record<Measured, number> = {
      confirm: 0,
      "confirm-cryptopay": 0,
      "confirm-stripe": 0,
      replay: 0,
      byHand: 0,
    };
    const measure = async (what: Measured, work: () => Promise<unknown>): Promise<void> => {
      const began = performance.now();
      await work();
      seconds[what] += (performance.now() - began) / 1000;
    };
    const send = (requests: readonly BenchRequest[]): Promise<number> =>
      sendRequests(web.url, requests, CONNECTIONS, 200);
    try {
      for (const request of providers)
        await send((await createOrders(postgres.pool, tier, WARM_UP)).map(request));

      const rounds = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const create = (): Promise<BenchOrder[]> => createOrders(postgres.pool, tier, PAYMENTS_A_ROUND);
        rounds.push({
          confirm: (await create()).map(finishedIpn),
          "confirm-cryptopay": (await create()).map(paidInvoice),
          "confirm-stripe": (await create()).map(paidSession),
          byHand: await create(),
        });
      }
      for (const round of rounds) {
        await measure("confirm", () => send(round.confirm));
        await measure("byHand", () => payByHand(postgres.pool, tier, round.byHand));
        await measure("replay", () => send(round.confirm));
        await measure("confirm-cryptopay", () => send(round["confirm-cryptopay"]));
        await measure("confirm-stripe", () => send(round["confirm-stripe"]));
      }

      const granted = await postgres.pool.query<{ count: number }>(
        "select count(*)::int as count from payment where granted_at is not null",
      );
      const sales = providers.length * (PAYMENTS + WARM_UP) + PAYMENTS;
      if (granted.rows[0]?.count !== sales) throw new Error("Not every payment was granted once");

      const rateOf = (what: Measured): number => PAYMENTS / seconds[what];
      const confirmed = rateOf("confirm");
      return [
        benchResult(
          "confirm",
          "payments/s",
          confirmed,
          rateOf("byHand"),
          "Postgres and the event loop share two cores with the sender.",
        ),
        ...(["confirm-cryptopay", "confirm-stripe"] as const).map((name) =>
          benchResult(
            name,
            "payments/s",
            rateOf(name),
            confirmed,
            "The same as `confirm`: only the parsing differs.",
          ),
        ),
        benchResult(
          "replay",
          "duplicates/s",
          rateOf("replay"),
          confirmed,
          "The event loop: one read and no transaction for each duplicate.",
        ),
      ];
    } finally {
      await web.stop();
      await worker.stop();
      await botApi.stop();
      await postgres.stop();
    }
  },
};

/** The reference: nine round trips in a transaction with prepared statements, on twenty connections. */
async function payByHand(pool: Pool, tier: TierOnSale, orders: readonly BenchOrder[]): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let order = orders[next++]; order !== undefined; order = orders[next++])
        await payOne(pool, tier, order);
    }),
  );
}

const bitcoin = { amount: "0.0001", currency: "BTC" };
const RECEIPT = JSON.stringify({
  asked: bitcoin,
  arrived: bitcoin,
  fees: [{ account: "provider_fee", amount: "0.000001", currency: "BTC" }],
});

const statements = {
  event: `insert into payment_event (id, provider, external_id, dedupe_key, status, order_ref, decision, payload, received_at)
          values ($1, 'nowpayments', $2, 'paid:0.0001', 'paid', $3, 'grant', $4::json, $5) on conflict do nothing`,
  lock: "select * from orders where id = $1 for update",
  payment: `insert into payment (id, provider, external_id, order_id, status, status_rank, currency, amount_minor, credit_minor,
                                 asked_currency, asked_amount, paid_currency, paid_amount, booked_amount, receipt,
                                 granted_at, grant_id, granted_seconds, created_at, updated_at)
            values ($1, 'nowpayments', $2, $3, 'paid', 80, 'USD', 999, 999, 'BTC', 0.0001, 'BTC', 0.0001, 0.0001, $5::json,
                    $4, $1, 2592000, $4, $4)`,
  order: "update orders set status = 'paid', paid_at = $2 where id = $1",
  subscription: `insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, access_until, extended_at, state)
                 values ($1, $2, $3, $4, $5::timestamptz, $5::timestamptz + interval '30 days',
                         $5::timestamptz + interval '30 days', $5, 'active')
                 on conflict (user_id, channel_id) do update
                    set expires_at = greatest(subscription.expires_at, excluded.started_at) + interval '30 days',
                        access_until = greatest(subscription.expires_at, excluded.started_at) + interval '30 days'`,
  postings: `insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, payment_id, created_at)
             select $1, 'sale', account, owner_id, case account when 'provider_clearing' then 'nowpayments' end, currency, amount, $1, $2
               from (values ('exchange', null, 'USD', 9.99), ('exchange', null, 'BTC', -0.0001),
                            ('provider_fee', null, 'BTC', 0.000001), ('provider_clearing', null, 'BTC', 0.000099),
                            ('owner_balance', $3::bigint, 'USD', -9.61), ('platform_fee', null, 'USD', -0.29),
                            ('provider_fee', null, 'USD', -0.09)) line (account, owner_id, currency, amount)`,
  job: "select graphile_worker.add_job('payments.deliver-purchase', $1::json, max_attempts := 12)",
};

async function payOne(pool: Pool, tier: TierOnSale, order: BenchOrder): Promise<void> {
  const now = new Date();
  const [payment, externalId] = [newId(now), `hand-${order.id}`];
  const client = await pool.connect();
  const run = async (name: keyof typeof statements, ...values: unknown[]): Promise<void> => {
    await client.query({ name, text: statements[name], values });
  };
  try {
    await client.query("begin");
    await run("event", newId(now), externalId, order.id, finishedIpn(order).body, now);
    await run("lock", order.id);
    await run("payment", payment, externalId, order.id, now, RECEIPT);
    await run("order", order.id, now);
    await run("subscription", newId(now), order.buyerId, tier.channelId, tier.tierVersionId, now);
    await run("postings", payment, now, OWNER);
    await run("job", JSON.stringify({ provider: "nowpayments", externalId }));
    await client.query("commit");
  } finally {
    client.release();
  }
}
