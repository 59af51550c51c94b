import type { Pool } from "pg";
import type { SandboxTelegram, TestUser } from "../telegram/index.ts";
import { isInside } from "./market.ts";
import type { Market } from "./market.ts";
import { PERIOD_MS } from "./shop.ts";
import type { Shop } from "./shop.ts";

/** A rule that must hold at the end, and the cases that break it. */
export type Check = { readonly rule: string; readonly broken: readonly string[] };

export type CheckedWorld = {
  readonly pool: Pool;
  readonly telegram: SandboxTelegram;
  readonly market: Market;
  readonly people: readonly TestUser[];
  readonly shops: readonly Shop[];
  readonly broadcasts: readonly string[];
};

// Sales are granted seconds after their payment, and a restart of all processes takes a minute on a busy machine.
const SLACK_MS = 10 * 60_000;

export async function checkEverything(world: CheckedWorld): Promise<Check[]> {
  return [
    { rule: "every posting of the ledger has its counterpart", broken: await findUnbalanced(world) },
    {
      rule: "every payment at a provider is granted once, and no other payment is granted",
      broken: await compareSales(world),
    },
    { rule: "the ledger has the Stars that Telegram has", broken: await compareStars(world) },
    { rule: "the ledger has the money and the fees that Stripe has", broken: await compareCards(world) },
    { rule: "every payer has the time that was paid for", broken: await compareTimes(world) },
    { rule: "every payer is inside, and nobody else", broken: await compareMembers(world) },
    { rule: "no job is stuck or has given up", broken: await findStuckJobs(world) },
    { rule: "nobody got a broadcast twice", broken: findCopies(world) },
  ];
}

const lines = async (pool: Pool, sql: string): Promise<string[]> =>
  (await pool.query<{ line: string }>(sql)).rows.map(({ line }) => line);

const findUnbalanced = ({ pool }: CheckedWorld): Promise<string[]> =>
  lines(
    pool,
    `select entry_id || ': ' || sum(amount) || ' ' || currency as line from ledger_posting
      group by entry_id, currency having sum(amount) <> 0`,
  );

async function compareSales({ pool, market }: CheckedWorld): Promise<string[]> {
  const { rows } = await pool.query<{ key: string; user_id: string; is_granted: boolean; state: string }>(
    `select payment.provider || ' ' || external_id as key, orders.user_id, granted_at is not null as is_granted,
            concat_ws(' ', payment.state, held_reason) as state
       from payment join orders on orders.id = payment.order_id`,
  );
  const states = new Map(rows.map(({ key, state }) => [key, state]));
  const granted = new Map(rows.filter((row) => row.is_granted).map((row) => [row.key, row.user_id]));
  const missing = market.sales.flatMap(({ provider, externalId, person, isRefunded }) => {
    const key = `${provider} ${externalId}`;
    const buyer = granted.get(key);
    granted.delete(key);
    // The report of a refund may be faster than the one of its renewal, which then buys nothing.
    if (buyer === undefined && isRefunded && states.get(key) === "refunded") return [];
    return buyer === String(person.id)
      ? []
      : [
          `${key} of ${person.user.first_name}: granted to ${buyer ?? `nobody, ${states.get(key) ?? "unknown"}`}`,
        ];
  });
  return [...missing, ...[...granted.keys()].map((key) => `${key}: unknown to the provider`)];
}

async function compareStars({ pool, market }: CheckedWorld): Promise<string[]> {
  const [sum = "0"] = await lines(
    pool,
    `select trim_scale(coalesce(sum(amount), 0))::text as line from ledger_posting
      where account = 'provider_clearing' and currency = 'XTR'`,
  );
  const expected = market.sales.reduce((stars, sale) => stars + (sale.isRefunded ? 0 : sale.stars), 0);
  return Number(sum) === expected ? [] : [`the ledger has ${sum} Stars, Telegram has ${expected}`];
}

// The program reads the fees of its payments hourly, and repeats a failed reading.
const FEE_KNOWN_MS = 3 * 60 * 60_000;

/** The balance of the account, and the fee of each payment that is some hours old. */
async function compareCards({ pool, market }: CheckedWorld): Promise<string[]> {
  const { stripe } = market;
  if (stripe === undefined) return [];
  const [sum = "0"] = await lines(
    pool,
    `select trim_scale(coalesce(sum(amount), 0))::text as line from ledger_posting
      where account = 'provider_clearing' and provider = 'stripe' and kind <> 'fee'`,
  );
  const cents = stripe.store.list("balance_transaction").reduce((total, { amount }) => total + amount, 0);
  const { rows } = await pool.query<{ external_id: string; fee: string | null }>(
    "select external_id, fee_minor as fee from payment where provider = 'stripe' and granted_at is not null",
  );
  const fees = new Map(rows.map((row) => [row.external_id, Number(row.fee)]));
  const before = (market.now().getTime() - FEE_KNOWN_MS) / 1_000;
  const wrong = stripe.store
    .list("charge")
    .flatMap(({ payment_intent: intent, balance_transaction, created }) => {
      if (intent === null || balance_transaction === null || created > before) return [];
      const { fee } = stripe.store.get("balance_transaction", balance_transaction);
      const known = fees.get(intent);
      return known === fee ? [] : [`${intent}: a fee of ${fee} cents, and ${known ?? "none"} in the ledger`];
    });
  return Math.round(Number(sum) * 100) === cents
    ? wrong
    : [`the ledger has $${sum}, Stripe has ${cents} cents`, ...wrong];
}

type Time = { readonly until: number; readonly isRefunded: boolean };

/** The time that a person's sales in a shop buy, each of them a month after the time before it. */
function timeOf(market: Market, person: TestUser, shop: Shop): Time {
  const sales = market.sales
    .filter((sale) => sale.kind === "access" && sale.person === person && sale.shop === shop)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const until = sales.reduce(
    (end, { at, periodMs = PERIOD_MS }) => Math.max(end, at.getTime()) + periodMs,
    0,
  );
  return { until, isRefunded: sales.some(({ isRefunded }) => isRefunded) };
}

type Subscription = {
  readonly user_id: string;
  readonly telegram_chat_id: string;
  readonly expires_at: Date;
  readonly access_until: Date;
  readonly state: string;
};

async function readSubscriptions(pool: Pool): Promise<ReadonlyMap<string, Subscription>> {
  const { rows } = await pool.query<Subscription>(
    `select user_id, telegram_chat_id, expires_at, access_until, subscription.state from subscription
       join channel on channel.id = subscription.channel_id`,
  );
  return new Map(rows.map((row) => [`${row.user_id} ${row.telegram_chat_id}`, row]));
}

async function compareTimes({ pool, market, people, shops }: CheckedWorld): Promise<string[]> {
  const subscriptions = await readSubscriptions(pool);
  return everyPair(people, shops).flatMap(([person, shop]) => {
    const { until, isRefunded } = timeOf(market, person, shop);
    const found = subscriptions.get(`${person.id} ${shop.channel.id}`);
    // A refund takes back the unused time of its payment, which depends on the moment of the refund.
    if (until === 0 || isRefunded) return [];
    const end = found?.expires_at.getTime() ?? 0;
    return Math.abs(end - until) < SLACK_MS
      ? []
      : [
          `${person.user.first_name} in ${shop.channel.title}: until ${found?.expires_at.toISOString() ?? "never"}, paid until ${new Date(until).toISOString()}`,
        ];
  });
}

async function compareMembers({ pool, market, people, shops }: CheckedWorld): Promise<string[]> {
  const subscriptions = await readSubscriptions(pool);
  const now = market.now().getTime();
  return everyPair(people, shops).flatMap(([person, shop]) => {
    const found = subscriptions.get(`${person.id} ${shop.channel.id}`);
    const isIn = isInside(market, person, shop);
    const where = `${person.user.first_name} in ${shop.channel.title} (${found?.state ?? "never paid"})`;
    if (found?.state === "active" && found.expires_at.getTime() > now + SLACK_MS)
      return isIn ? [] : [`${where} is outside`];
    if (found === undefined || found.access_until.getTime() < now - SLACK_MS)
      return isIn ? [`${where} is inside`] : [];
    return [];
  });
}

const everyPair = (people: readonly TestUser[], shops: readonly Shop[]): (readonly [TestUser, Shop])[] =>
  people.flatMap((person) => shops.map((shop) => [person, shop] as const));

/**
 * Jobs that gave up or failed before, and jobs that nobody has taken or ended for a minute. The queue's own schedule may have
 * enqueued others a moment ago, and some wait for their time on purpose.
 */
const findStuckJobs = ({ pool }: CheckedWorld): Promise<string[]> =>
  lines(
    pool,
    `select task_identifier || ': ' || coalesce(last_error, 'no attempt') as line from graphile_worker.jobs
      where (attempts > 0 and locked_at is null) or least(locked_at, run_at) < now() - interval '1 minute'`,
  );

const findCopies = ({ people, broadcasts }: CheckedWorld): string[] =>
  people.flatMap((person) =>
    broadcasts.flatMap((text) => {
      const copies = person.chat.filter(({ from, text: shown }) => from === "bot" && shown === text).length;
      return copies > 1 ? [`${person.user.first_name} has "${text}" ${copies} times`] : [];
    }),
  );
