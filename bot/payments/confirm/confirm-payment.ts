import { Prisma } from "../../../prisma/client/client.ts";
import { newId } from "../../platform/values/ids.ts";
import { jobSpecs } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Confirmation } from "../events/confirmation.ts";
import { decide } from "../events/decide.ts";
import type { Decision, OrderTerms } from "../events/decide.ts";
import { boughtBy, grantParts, insertPostings } from "../grant/grant.ts";
import { jobsAfter, jobsAfterGrant } from "./jobs-after.ts";
import { heldEntry, saleEntry } from "../../ledger/index.ts";
import { isAtItsEnd, statusRank } from "../events/payment-event.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { readSurroundings } from "./read-payment-context.ts";
import { receiveEvent } from "../events/received-event.ts";
import type { ReceivedEvent } from "../events/received-event.ts";
import { firstCheckAt } from "../events/check-waits.ts";
import { insertEvent, recordUnknown } from "../events/record-event.ts";
import { findChain, lockOrder, recordCharge } from "../grant/record-charge.ts";
import { takeRefund } from "../refunds/take-refund.ts";

/**
 * Takes in whatever any provider reports; the only way in which money becomes access by itself.
 *
 * Idempotent and safe to run any number of times, in parallel and in any order: one transaction holds one statement
 * in which the event's unique key claims, the payment's rank lets each payment finish once, and everything that
 * follows (order, subscription, ledger, jobs) hangs on the row that won. Delivery is a job of the same transaction.
 *
 * @throws whatever the database throws; then nothing happened and the sender must send again.
 */
export async function confirmPayment(platform: Platform, reported: PaymentEvent): Promise<Confirmation> {
  const event = receiveEvent(reported);
  const { order, around, isRecorded } = await readSurroundings(platform, event);
  // Only to spare the transaction: what decides about duplicates is the unique key below.
  if (isRecorded) return { kind: "duplicate" };

  const decision = order === undefined ? undefined : decide(order, event, around);
  if (order === undefined || decision === undefined) {
    await recordUnknown(platform, event);
    platform.logger.warn(
      { provider: event.provider, orderRef: event.orderRef },
      "payment for an unknown order",
    );
    return { kind: "unknown_order" };
  }
  if (event.status === "refunded") return takeRefund(platform, { order, event, price: decision.price });

  const { prisma } = platform.database;
  const confirm = prisma.$queryRaw<OutcomeRow[]>(confirmStatement(platform, order, event, decision));
  // One statement is sent, in a transaction of Prisma's; the charges of a subscription wait for each other first.
  const rows =
    event.recurring === undefined
      ? (await prisma.$transaction([confirm]))[0]
      : (await prisma.$transaction([prisma.$executeRaw(lockOrder(order)), confirm]))[1];
  const outcome = readOutcome(rows[0], decision);
  if (outcome.kind === "held") {
    const { provider, externalId } = event;
    platform.logger.warn({ provider, externalId, orderId: order.id, reason: outcome.reason }, "payment held");
  }
  return outcome;
}

type OutcomeRow = {
  event_id: string | null;
  payment_id: string | null;
  is_granted: boolean | null;
  is_held: boolean | null;
  jobs: number;
};

function readOutcome(row: OutcomeRow | undefined, decision: Decision): Confirmation {
  if (row === undefined || row.event_id === null) return { kind: "duplicate" };
  if (row.payment_id === null) return { kind: "outdated" };
  const { payment_id: paymentId } = row;
  if (row.is_granted === true) return { kind: "granted", paymentId };
  if (row.is_held === true && decision.kind === "hold")
    return { kind: "held", paymentId, reason: decision.reason };
  return { kind: "progressed", paymentId };
}

/**
 * `won` is the payment's row if this event moved it: by its rank, or by more money under the same "partially paid".
 * `granted` and `held` are that row where this event was what granted or held it. A payment that people decided about,
 * that was granted before or that is held is not granted here.
 */
function confirmStatement(
  platform: Platform,
  order: OrderTerms,
  event: ReceivedEvent,
  decision: Decision,
): Prisma.Sql {
  const now = platform.clock.now();
  const isGrant = decision.kind === "grant";
  const grantId = newId(now);
  const reason = decision.kind === "hold" ? decision.reason : null;
  const { receipt } = event;
  const isBooked = decision.kind !== "progress";
  const until = event.recurring?.until;
  const nextCheck = isAtItsEnd(event.status) ? null : firstCheckAt("payment", now);
  const bought = boughtBy({ order, until });
  return Prisma.sql`
    with event as (${insertEvent(event, decision.kind, reason, now)}),
    ${isGrant && event.recurring !== undefined ? findChain(order, event.recurring) : Prisma.empty}
    won as (
      insert into payment (id, provider, external_id, parent_external_id, order_id, status, status_rank, currency,
                           amount_minor, payer_id, credit_minor, asked_currency, asked_amount, paid_currency, paid_amount, receipt,
                           booked_amount, granted_at, grant_id, granted_seconds, granted_months, granted_until, held_reason,
                           next_check_at,
                           created_at, updated_at)
      select ${newId(now)}, ${event.provider}, ${event.externalId}, ${event.parentExternalId ?? null}, ${order.id},
             ${event.status}, ${statusRank[event.status]}, ${decision.price.currency},
             ${decision.price.minor}::bigint, ${event.payerId ?? null}::bigint, ${decision.credit.minor}::bigint,
             ${event.asked?.currency ?? null}, ${event.asked?.amount ?? null}::numeric,
             ${event.arrived?.currency ?? null}, ${event.arrived?.amount ?? null}::numeric,
             ${receipt === undefined ? null : JSON.stringify(receipt)}::json,
             ${isBooked ? receipt?.arrived.amount : null}::numeric,
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
             next_check_at = case when excluded.next_check_at is null then null else payment.next_check_at end,
             updated_at = excluded.updated_at, ${decided}
       where payment.status_rank < excluded.status_rank
          or (payment.status = 'partially_paid' and excluded.status = 'partially_paid'
              and payment.paid_amount < excluded.paid_amount)
      returning id, grant_id = ${grantId} as is_granted, granted_at is not null as was_granted,
                held_reason is not null and granted_at is null and resolution is null as is_held)
    ${isGrant ? grantedHere(platform, { order, event, decision, grantId, until, now }) : Prisma.empty}
    ${decision.kind === "hold" ? heldHere(event, now) : Prisma.empty}
    select (select id from event) as event_id, won.id as payment_id, won.is_granted, won.is_held,
           (select count(*)::int from (select (graphile_worker.add_jobs(
              case when won.was_granted and not won.is_granted then ${jobSpecs(jobsAfterGrant(order, event))}
                   else ${jobSpecs(jobsAfter(platform, order, event, decision))} end)).id from won) queued) as jobs
      from (values (1)) one left join won on true`;
}

/** Each of these is set by the first event that may, unless people were faster. */
const decided = Prisma.join(
  ["booked_amount", "granted_at", "grant_id", "granted_seconds", "granted_months", "granted_until"]
    .map((column) =>
      Prisma.raw(`${column} = case when payment.granted_at is null and payment.held_reason is null
                                    and payment.resolution is null and payment.refund_asked_at is null
                               then excluded.${column} else payment.${column} end`),
    )
    .concat(
      Prisma.raw(`held_reason = case when payment.granted_at is null and payment.resolution is null
                                      and payment.refund_asked_at is null
                                 then coalesce(payment.held_reason, excluded.held_reason)
                                 else payment.held_reason end`),
    ),
);

function grantedHere(
  { config }: Platform,
  grant: {
    order: OrderTerms;
    event: ReceivedEvent;
    decision: Decision;
    grantId: string;
    until: Date | undefined;
    now: Date;
  },
): Prisma.Sql {
  const { order, event, decision, grantId: id, until, now } = grant;
  const { receipt } = event;
  if (receipt === undefined) throw new Error("A grant without money: decide() must have held it");
  const postings = saleEntry({
    ownerId: order.ownerId,
    feeBasisPoints: config.platformFeeBasisPoints,
    price: decision.price,
    credit: decision.credit,
    parts: [{ receipt, isBooked: false }],
  });
  return Prisma.sql`, granted as (select id from won where is_granted)
    ${grantParts({ order, id, postings, until, now })}
    ${event.recurring === undefined ? Prisma.empty : recordCharge(order, event, event.recurring, now)}`;
}

/** What arrived is in the ledger, and nobody's, until people decide. */
function heldHere(event: ReceivedEvent, now: Date): Prisma.Sql {
  const { receipt } = event;
  const postings = receipt === undefined ? [] : heldEntry(receipt);
  return Prisma.sql`, held as (select id from won where is_held),
    ${insertPostings("held", { entryId: newId(now), postings, now, from: "held" })}`;
}
