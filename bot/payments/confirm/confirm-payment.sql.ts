import { Prisma } from "../../../prisma/client/client.ts";
import { boolean, defineStatement, integer, nullable, text } from "../../platform/database/statement.ts";
import { jobSpecs } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import { newId } from "../../platform/values/ids.ts";
import { heldEntry, saleEntry } from "../../ledger/index.ts";
import { firstCheckAt } from "../events/check-waits.ts";
import { isFinalStatus, statusRank } from "../contract/payment-status.ts";
import type { AssessedEvent } from "../events/assess-receipt.ts";
import { insertEvent, exampleEvent } from "../events/events.sql.ts";
import { boughtTime, grantParts, insertPostings } from "../grant/grant.sql.ts";
import { findChain, recordCharge } from "../grant/record-charge.sql.ts";
import { arrivesExactly } from "../providers/registry.ts";
import { money } from "../../platform/values/money.ts";
import { pricedAt } from "../../platform/values/prices.ts";
import type { Period } from "../../platform/values/period.ts";
import type { Decision, OrderTerms } from "../events/decide.ts";
import { receiveEvent } from "../contract/payment-event.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";

export type ConfirmInput = {
  readonly order: OrderTerms;
  readonly event: AssessedEvent;
  readonly decision: Decision;
  readonly feeBasisPoints: number;
  /** Enqueued if the event moves the payment: `jobsAfterGrant` if an earlier event granted it, else `jobs`. */
  readonly jobs: readonly JobRequest[];
  readonly jobsAfterGrant: readonly JobRequest[];
  readonly now: Date;
};

/**
 * `won` is the payment's row if this event moved it: by its rank, or by more money under the same "partially_paid".
 * `granted` and `held` are that row if this event granted or held it. A payment that was granted, held or decided about
 * before is not granted here.
 */
export const confirmStatement = defineStatement({
  columns: {
    eventId: nullable(text),
    paymentId: nullable(text),
    isGranted: nullable(boolean),
    isHeld: nullable(boolean),
    jobs: integer,
  },
  examples: listExamples(),
  sql: (input: ConfirmInput) => {
    const { order, event, decision, now } = input;
    const isGrant = decision.kind === "grant";
    const grantId = newId(now);
    const reason = decision.kind === "hold" ? decision.reason : null;
    const { receipt } = event;
    const isPosted = decision.kind !== "progress";
    const nextCheck = hasEnded(event) ? null : firstCheckAt("payment", now);
    const bought = boughtTime({ order, charge: event.recurring });
    return Prisma.sql`
    with event as (${insertEvent({ event, decision: decision.kind, reason, now })}),
    ${isGrant && event.recurring !== undefined ? findChain({ ...event, order, recurring: event.recurring }) : Prisma.empty}
    won as (
      insert into payment (id, provider, external_id, parent_external_id, order_id, status, status_rank, currency,
                           amount_minor, payer_id, credit_minor, asked_currency, asked_amount, paid_currency, paid_amount, receipt,
                           arrived_at, booked_amount, granted_at, grant_id, granted_seconds, granted_months, granted_until, held_reason,
                           next_check_at,
                           created_at, updated_at)
      select ${newId(now)}, ${event.provider}, ${event.externalId}, ${event.parentExternalId ?? null}, ${order.id},
             ${event.status}, ${statusRank[event.status]}, ${decision.price.currency},
             ${decision.price.minor}::bigint, ${event.payerId ?? null}::bigint, ${decision.credit.minor}::bigint,
             ${event.asked.currency}, ${event.asked.amount}::numeric,
             ${event.arrived.currency}, ${event.arrived.amount}::numeric,
             ${receipt === undefined ? null : JSON.stringify(receipt)}::json,
             ${event.arrivedAt ?? null}::timestamptz, ${isPosted ? receipt?.arrived.amount : null}::numeric,
             ${isGrant ? now : null}::timestamptz, ${isGrant ? grantId : null},
             ${isGrant ? bought.seconds : Prisma.sql`null::int`}, ${isGrant ? bought.months : null}::int,
             ${isGrant ? bought.until : null}::timestamptz,
             ${reason}, ${nextCheck}::timestamptz, ${now}, ${now}
        from event
      on conflict (provider, external_id) do update
         set status = excluded.status, status_rank = excluded.status_rank,
             credit_minor = case when payment.granted_at is null then excluded.credit_minor
                                 else payment.credit_minor end,
             asked_currency = coalesce(payment.asked_currency, excluded.asked_currency),
             asked_amount = excluded.asked_amount, paid_currency = excluded.paid_currency,
             paid_amount = excluded.paid_amount, receipt = excluded.receipt,
             arrived_at = case when payment.paid_amount = excluded.paid_amount
                               then coalesce(payment.arrived_at, excluded.arrived_at) else excluded.arrived_at end,
             next_check_at = case when excluded.next_check_at is null then null else payment.next_check_at end,
             updated_at = excluded.updated_at, ${decisionColumns}
       where payment.status_rank < excluded.status_rank
          or (payment.status = 'partially_paid' and excluded.status = 'partially_paid'
              and payment.paid_amount < excluded.paid_amount)
      returning id, provider, grant_id = ${grantId} as is_granted, granted_at is not null as was_granted,
                state = 'held' as is_held)
    ${isGrant ? grantedHere(input, grantId) : Prisma.empty}
    ${decision.kind === "hold" ? heldHere(event, now) : Prisma.empty}
    select (select id from event) as event_id, won.id as payment_id, won.is_granted, won.is_held,
           (select count(*)::int from (select (graphile_worker.add_jobs(
              case when won.was_granted and not won.is_granted then ${jobSpecs(input.jobsAfterGrant)}
                   else ${jobSpecs(input.jobs)} end)).id from won) queued) as jobs
      from (values (1)) one left join won on true`;
  },
});

/** Coins may come after the end of their payment; an exact provider takes no money for an expired one. */
const hasEnded = ({ provider, status }: AssessedEvent): boolean =>
  isFinalStatus(status) || (status === "expired" && arrivesExactly(provider));

/** The first event that may sets each of these, unless a person decided earlier. */
const decisionColumns = Prisma.raw(
  ["booked_amount", "granted_at", "grant_id", "granted_seconds", "granted_months", "granted_until"]
    .map(
      (column) =>
        `${column} = case when payment.state in ('partially_paid', 'pending')
                          then excluded.${column} else payment.${column} end`,
    )
    .concat(
      `held_reason = case when payment.state in ('partially_paid', 'pending', 'held')
                          then coalesce(payment.held_reason, excluded.held_reason)
                          else payment.held_reason end`,
    )
    .join(", "),
);

function grantedHere({ order, event, decision, feeBasisPoints, now }: ConfirmInput, id: string): Prisma.Sql {
  const { receipt, recurring } = event;
  /* v8 ignore if -- decide() holds an event without money; this guard stops a grant if it ever does not */
  if (receipt === undefined) throw new Error("A grant without money: decide() must have held it");
  const postings = saleEntry({
    ownerId: order.ownerId,
    feeBasisPoints,
    price: decision.price,
    credit: decision.credit,
    parts: [{ receipt, isPosted: false }],
  });
  return Prisma.sql`, granted as (select id, provider from won where is_granted)
    ${grantParts({ order, id, postings, charge: recurring, now })}
    ${recurring === undefined ? Prisma.empty : recordCharge({ ...event, order, recurring, price: decision.price, now })}`;
}

/** The ledger holds the arrived money as unallocated until a person decides. */
function heldHere({ receipt }: AssessedEvent, now: Date): Prisma.Sql {
  const postings = receipt === undefined ? [] : heldEntry(receipt);
  return Prisma.sql`, held as (select id, provider from won where is_held),
    ${insertPostings("held", { entryId: newId(now), postings, now, from: "held" })}`;
}

// Stryker disable all: the inputs of a test that prepares every statement.
/** One input for each shape of the statement. */
function listExamples(): readonly ConfirmInput[] {
  const now = new Date();
  const price = money(100n, "USD");

  const order = (period: Period): OrderTerms => ({
    id: "",
    userId: 1,
    channelId: "",
    ownerId: 1,
    prices: pricedAt(price),
    kind: "access",
    tierVersionId: "",
    period,
  });

  const arrivedNow = (event: PaymentEvent): AssessedEvent => ({ ...receiveEvent(event), arrivedAt: now });

  const terms = { price, credit: price };
  const days = order({ kind: "days", days: 30 });

  const grant: ConfirmInput = {
    order: days,
    event: arrivedNow(exampleEvent),
    decision: { kind: "grant", ...terms },
    feeBasisPoints: 300,
    jobs: [],
    jobsAfterGrant: [],
    now,
  };

  const charge = (isFirst: boolean, subscriptionId?: string): ConfirmInput => ({
    ...grant,
    event: arrivedNow({
      ...exampleEvent,
      recurring: { subscriptionId, from: now, until: now, reportedBy: now, isFirst },
    }),
  });

  return [
    grant,
    { ...grant, order: order({ kind: "months", months: 1 }) },
    { ...grant, order: order({ kind: "until", until: now }) },
    { ...grant, order: order({ kind: "life" }) },
    { ...grant, order: { ...days, kind: "donation" } },
    charge(true),
    charge(false),
    charge(true, ""),
    charge(false, ""),
    { ...grant, decision: { kind: "hold", reason: "underpaid", ...terms } },
    { ...grant, decision: { kind: "progress", ...terms } },
  ];
}
