import { Prisma } from "../../prisma/client/client.ts";
import { telegramId } from "../platform/domain.ts";
import { newId } from "../platform/ids.ts";
import { job, jobSpecs } from "../platform/jobs.ts";
import type { JobRequest } from "../platform/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { decide } from "./decide.ts";
import type { Decision, OrderTerms } from "./decide.ts";
import { saleEntry } from "./ledger.ts";
import { deliverPurchase } from "./deliver-purchase.jobs.ts";
import { statusRank } from "./payment-event.ts";
import type { PaymentEvent } from "./payment-event.ts";
import { showProgress } from "./show-progress.jobs.ts";
import { tellOperators } from "./tell-operator.jobs.ts";

/** What became of an event. A sender is answered "thank you" to each of them. */
export type Confirmation =
  | { readonly kind: "granted"; readonly paymentId: string }
  | { readonly kind: "held"; readonly paymentId: string; readonly reason: string }
  | { readonly kind: "progressed"; readonly paymentId: string }
  /** Came before. */
  | { readonly kind: "duplicate" }
  /** New, but the payment is already further: recorded, and nothing else. */
  | { readonly kind: "outdated" }
  | { readonly kind: "unknown_order" };

/**
 * Takes in whatever any provider reports; the only way in which money becomes access.
 *
 * Idempotent and safe to run any number of times, in parallel and in any order: one transaction holds one statement
 * in which the event's unique key claims, the payment's rank lets each payment finish once, and everything that
 * follows (order, subscription, ledger, jobs) hangs on the row that won. Delivery is a job of the same transaction.
 *
 * @throws whatever the database throws; then nothing happened and the sender must send again.
 */
export async function confirmPayment(platform: Platform, event: PaymentEvent): Promise<Confirmation> {
  const { order, isRecorded } = await readOrder(platform, event);
  // Only to spare the transaction: what decides about duplicates is the unique key below.
  if (isRecorded) return { kind: "duplicate" };

  const decision = order === undefined ? undefined : decide(order, event);
  if (order === undefined || decision === undefined) {
    await recordUnknown(platform, event);
    platform.logger.warn(
      { provider: event.provider, orderRef: event.orderRef },
      "payment for an unknown order",
    );
    return { kind: "unknown_order" };
  }
  const ids = { payment: newId(platform.clock.now()) };
  // One statement is sent, in a transaction of Prisma's.
  const [rows] = await platform.database.prisma.$transaction([
    platform.database.prisma.$queryRaw<OutcomeRow[]>(
      confirmStatement(platform, order, event, decision, ids.payment),
    ),
  ]);
  const outcome = readOutcome(rows[0], decision);
  if (outcome.kind === "held") {
    const { provider, externalId } = event;
    platform.logger.warn({ provider, externalId, orderId: order.id, reason: outcome.reason }, "payment held");
  }
  return outcome;
}

type OrderRow = {
  recorded: boolean;
  id: string | null;
  user_id: bigint;
  channel_id: string;
  owner_id: bigint;
  tier_version_id: string;
  period_days: number | null;
  price_stars: number | null;
  price_usd_cents: bigint | null;
};

/** The order's frozen terms and whether this very event is already stored, in one look. */
async function readOrder(
  { database }: Platform,
  event: PaymentEvent,
): Promise<{ order: OrderTerms | undefined; isRecorded: boolean }> {
  const [row] = await database.prisma.$queryRaw<OrderRow[]>`
    select exists(select 1 from payment_event where provider = ${event.provider}
                  and external_id = ${event.externalId} and dedupe_key = ${event.dedupeKey}) as recorded,
           o.id, o.user_id, o.channel_id, c.owner_id, o.tier_version_id, o.period_days, o.price_stars, o.price_usd_cents
      from (values (1)) one left join orders o on o.id = ${event.orderRef} left join channel c on c.id = o.channel_id`;
  const order =
    row === undefined || row.id === null
      ? undefined
      : {
          id: row.id,
          userId: telegramId(row.user_id),
          channelId: row.channel_id,
          ownerId: telegramId(row.owner_id),
          tierVersionId: row.tier_version_id,
          periodDays: row.period_days,
          priceStars: row.price_stars,
          priceUsdCents: row.price_usd_cents,
        };
  return { order, isRecorded: row?.recorded ?? false };
}

type OutcomeRow = { event_id: string | null; payment_id: string | null; jobs: number };

function readOutcome(row: OutcomeRow | undefined, decision: Decision): Confirmation {
  if (row === undefined || row.event_id === null) return { kind: "duplicate" };
  if (row.payment_id === null) return { kind: "outdated" };
  const { payment_id: paymentId } = row;
  switch (decision.kind) {
    case "grant":
      return { kind: "granted", paymentId };
    case "hold":
      return { kind: "held", paymentId, reason: decision.reason };
    case "progress":
      return { kind: "progressed", paymentId };
  }
}

function confirmStatement(
  platform: Platform,
  order: OrderTerms,
  event: PaymentEvent,
  decision: Decision,
  paymentId: string,
): Prisma.Sql {
  const now = platform.clock.now();
  const grantedAt = decision.kind === "grant" ? now : null;
  const heldReason = decision.kind === "hold" ? decision.reason : null;
  return Prisma.sql`
    with event as (${insertEvent(event, decision.kind, heldReason, now)}),
    won as (
      insert into payment (id, provider, external_id, parent_external_id, order_id, status, status_rank, currency,
                           amount_minor, paid_currency, paid_amount, granted_at, held_reason, created_at, updated_at)
      select ${paymentId}, ${event.provider}, ${event.externalId}, ${event.parentExternalId ?? null}, ${order.id},
             ${event.status}, ${statusRank[event.status]}, ${decision.price.currency},
             ${decision.price.minor}::bigint, ${event.arrived?.currency ?? null},
             ${event.arrived?.amount ?? null}::numeric, ${grantedAt}::timestamptz, ${heldReason}, ${now}, ${now}
        from event
      on conflict (provider, external_id) do update
         set status = excluded.status, status_rank = excluded.status_rank, paid_currency = excluded.paid_currency,
             paid_amount = excluded.paid_amount, granted_at = coalesce(payment.granted_at, excluded.granted_at),
             held_reason = excluded.held_reason, updated_at = excluded.updated_at
       where payment.status_rank < excluded.status_rank
      returning id)
    ${decision.kind === "grant" ? grantParts(platform, order, decision, now) : Prisma.empty}
    select (select id from event) as event_id, (select id from won) as payment_id,
           (select count(*)::int from (select (graphile_worker.add_jobs(
              ${jobSpecs(jobsAfter(platform, order, event, decision))})).id from won) queued) as jobs`;
}

function insertEvent(event: PaymentEvent, decision: string, reason: string | null, now: Date): Prisma.Sql {
  return Prisma.sql`
      insert into payment_event (id, provider, external_id, dedupe_key, status, order_ref, decision, reason,
                                 payload, received_at)
      values (${newId(now)}, ${event.provider}, ${event.externalId}, ${event.dedupeKey}, ${event.status},
              ${event.orderRef}, ${decision}, ${reason}, ${event.payload}::json, ${now})
      on conflict (provider, external_id, dedupe_key) do nothing
      returning id`;
}

/** What only a grant does: each part reads `won` and so happens once, with the payment that moved to "finished". */
function grantParts(
  { config }: Platform,
  order: OrderTerms,
  { price }: Extract<Decision, { kind: "grant" }>,
  now: Date,
): Prisma.Sql {
  const postings = JSON.stringify(saleEntry(price, order.ownerId, config.platformFeeBasisPoints));
  return Prisma.sql`,
    paid as (
      update orders set status = 'paid', paid_at = coalesce(paid_at, ${now})
       where id = ${order.id} and exists (select 1 from won)),
    extended as (
      insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, state)
      select ${newId(now)}, ${order.userId}, ${order.channelId}, ${order.tierVersionId}, ${now},
             ${now}::timestamptz + make_interval(hours => 24 * ${order.periodDays}::int), 'active'
        from won
      on conflict (user_id, channel_id) do update
         set tier_version_id = excluded.tier_version_id, state = 'active', ended_at = null, end_reason = null,
             started_at = case when subscription.state = 'ended' then excluded.started_at
                               else subscription.started_at end,
             -- What is left is kept; a subscription for life stays one.
             expires_at = case when subscription.expires_at is null then null
                               else greatest(subscription.expires_at, excluded.started_at)
                                    + make_interval(hours => 24 * ${order.periodDays}::int) end),
    posted as (
      insert into ledger_posting (entry_id, account, owner_id, currency, amount, payment_id, created_at)
      select won.id, line.account, line."ownerId", line.currency, line.amount, won.id, ${now}
        from won, json_to_recordset(${postings}::json)
             as line(account text, "ownerId" bigint, currency text, amount numeric))`;
}

/** One job a payment: the buyer's message waits for nothing, and each further job costs the commit (docs/adr/0006). */
function jobsAfter(
  platform: Platform,
  order: OrderTerms,
  event: PaymentEvent,
  decision: Decision,
): JobRequest[] {
  if (decision.kind === "grant") {
    const { provider, externalId } = event;
    return [job(deliverPurchase, { provider, externalId })];
  }
  const shown = job(showProgress, { orderId: order.id }, { key: `progress:${order.id}` });
  return decision.kind === "hold" ? [shown, ...tellOperators(platform, event, decision.reason)] : [shown];
}

async function recordUnknown(platform: Platform, event: PaymentEvent): Promise<void> {
  const { database, clock } = platform;
  const jobs = jobSpecs(tellOperators(platform, event, "unknown_order"));
  await database.prisma.$transaction([
    database.prisma.$queryRaw`
      with event as (${insertEvent(event, "unknown_order", null, clock.now())})
      select count(*) from (select (graphile_worker.add_jobs(${jobs})).id from event) queued`,
  ]);
}
