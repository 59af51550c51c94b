import type { Platform } from "../../platform/platform.ts";
import { receiveEvent } from "../contract/payment-event.ts";
import type { Confirmation, PaymentEvent } from "../contract/payment-event.ts";
import { assessReceipt } from "../events/assess-receipt.ts";
import type { PaymentContext } from "../events/assess-receipt.ts";
import { decide } from "../events/decide.ts";
import type { Decision, OrderTerms } from "../events/decide.ts";
import { recordEventWithJobs } from "../events/events.sql.ts";
import {
  notifyOperatorRequests,
  postRemainderContract,
  deliveryRequest,
  mergeDepositsContract,
  notifyUndecidedContract,
  showProgressContract,
} from "../events/requested-jobs.ts";
import { lockOrder } from "../grant/record-charge.sql.ts";
import { confirmRefund } from "../refunds/complete-refund.ts";
import type { ConfirmInput } from "./confirm-payment.sql.ts";
import { confirmStatement } from "./confirm-payment.sql.ts";
import { orderItemOf } from "../../orders/index.ts";
import { queryOn } from "../../platform/database/statement.ts";
import { selectPaymentContext } from "./read-payment-context.sql.ts";
import { job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { NoticeDecision } from "../../platform/runtime/metrics.ts";
import { describeSpan, inSpan } from "../../platform/runtime/spans.ts";
import { HOUR_MS } from "../../platform/values/durations.ts";

/**
 * Handles every event of every provider. Nothing else turns a payment into access without a person's decision.
 *
 * Idempotent and safe to run any number of times, in parallel and in any order. One statement in one transaction does all:
 * the event's unique key claims, the payment's rank lets each payment complete once, and the effects (order, subscription,
 * ledger, jobs) depend on the row that won. Delivery is a job of the same transaction.
 *
 * @throws every error of the database; then nothing has happened and the sender must send again.
 */
export async function confirmPayment(platform: Platform, reported: PaymentEvent): Promise<Confirmation> {
  const { provider, status } = reported;
  const confirmation = await inSpan("confirm payment", { attributes: { provider, status } }, async () => {
    const decided = await confirmReported(platform, reported);
    describeSpan({ decision: decided.kind });
    return decided;
  });
  platform.metrics.notices.inc({ provider, decision: confirmation.kind satisfies NoticeDecision });
  return confirmation;
}

async function confirmReported(platform: Platform, reported: PaymentEvent): Promise<Confirmation> {
  const received = receiveEvent(reported);
  const { order, context, isRecorded } = await readPaymentContext(platform, received);
  // This check only saves the transaction: the unique key decides about duplicates.
  if (isRecorded) return { kind: "duplicate" };

  const event = assessReceipt(received, context);
  const decision = order === undefined ? undefined : decide(order, event, context);
  if (order === undefined || decision === undefined) {
    await recordUnknownOrder(platform, event);
    return { kind: "unknown_order" };
  }
  if (event.status === "refunded") return confirmRefund(platform, { order, event, price: decision.price });

  const outcome = await confirm(platform, {
    order,
    event,
    decision,
    feeBasisPoints: platform.config.platformFeeBasisPoints,
    jobs: await jobsAfter(platform, order, event, decision),
    jobsAfterGrant: jobsAfterGrant(order, event),
    now: platform.clock.now(),
  });
  if (outcome.kind === "held") {
    const { provider, externalId } = event;
    platform.logger.warn(
      { event: "payment_held", provider, externalId, orderId: order.id, reason: outcome.reason },
      "Payment is held for a decision",
    );
  }
  return outcome;
}

/** Confirms an event that a lookup returned, and logs it if no notification brought it before. */
export async function confirmLookup(platform: Platform, event: PaymentEvent): Promise<void> {
  const { kind: outcome } = await confirmPayment(platform, event);
  if (outcome === "duplicate" || outcome === "outdated") return;
  const { provider, externalId, status } = event;
  platform.logger.info(
    { event: "payment_found_by_lookup", provider, externalId, status, outcome },
    "A lookup found a payment event that no notification reported",
  );
}

async function confirm({ database: { prisma } }: Platform, input: ConfirmInput): Promise<Confirmation> {
  const statement = confirmStatement.send(prisma, input);
  // One statement is a transaction of its own, and needs no round trips to begin and commit it.
  if (input.event.recurring === undefined)
    return outcomeOf(confirmStatement.read(await statement)[0], input.decision);
  // Charges of one subscription wait for each other.
  const [, rows] = await prisma.$transaction([lockOrder.run(prisma, input.order), statement]);
  return outcomeOf(confirmStatement.read(rows)[0], input.decision);
}

function outcomeOf(
  row: ReturnType<typeof confirmStatement.read>[number] | undefined,
  decision: Decision,
): Confirmation {
  if (row === undefined || row.eventId === null) return { kind: "duplicate" };
  const { paymentId } = row;
  if (paymentId === null) return { kind: "outdated" };
  if (row.isGranted === true) return { kind: "granted", paymentId };
  if (row.isHeld === true && decision.kind === "hold")
    return { kind: "held", paymentId, reason: decision.reason };
  return { kind: "progressed", paymentId };
}

/** Stores the event and notifies the operators. */
async function recordUnknownOrder(platform: Platform, event: PaymentEvent): Promise<void> {
  const { database, clock, logger } = platform;
  const jobs = await notifyOperatorRequests(database.prisma, platform, event, "unknown_order");
  const record = { event, decision: "unknown_order", reason: null, now: clock.now() } as const;
  await recordEventWithJobs.all(database.prisma, { ...record, jobs });
  const { provider, externalId, orderRef } = event;
  logger.warn(
    { event: "payment_order_unknown", provider, externalId, orderRef },
    "Payment names an order that does not exist here",
  );
}

// The coins are refreshed hourly, and one refresh may fail.
const RATE_VALID_MS = 3 * HOUR_MS;

/**
 * Reads what a decision depends on, and whether this event is recorded. Needs no lock: the order's terms and the quoted coin
 * never change.
 */
async function readPaymentContext(
  { database, clock, config }: Platform,
  event: PaymentEvent,
): Promise<{ order: OrderTerms | undefined; context: PaymentContext; isRecorded: boolean }> {
  const now = clock.now();
  const key = {
    ...event,
    coin: event.arrived.currency,
    ratedAfter: new Date(now.getTime() - RATE_VALID_MS),
  };
  // Providers repeat notifications, and for a duplicate this is all the work.
  const [row] = await queryOn(database.pool, selectPaymentContext, key, "prepared");
  /* v8 ignore if -- the statement joins everything to one row of its own */
  if (row === undefined) throw new Error(`The context of payment ${event.externalId} cannot be read`);
  const context = {
    shortfallBasisPoints: row.shortfallBasisPoints ?? 0,
    priceCurrency: row.priceCurrency ?? undefined,
    askedCurrency: row.askedCurrency ?? undefined,
    quotedUntil: row.quotedUntil ?? undefined,
    staleAt: row.staleAt ?? undefined,
    stalePriceHours: config.stalePriceHours,
    ...readAmounts(row),
    now,
  };
  return { order: termsOf(row), context, isRecorded: row.isRecorded };
}

type Row = NonNullable<Awaited<ReturnType<typeof selectPaymentContext.first>>>;

const readAmounts = ({
  arrivedAmount,
  arrivedAt,
  parentAmount,
  parentCurrency,
  rateAmount,
  rateUsdCents,
}: Row): Pick<PaymentContext, "arrivedBefore" | "parentAsked" | "coinRate"> => ({
  arrivedBefore:
    arrivedAmount === null || arrivedAt === null ? undefined : { amount: arrivedAmount, at: arrivedAt },
  parentAsked:
    parentAmount === null || parentCurrency === null
      ? undefined
      : { amount: parentAmount, currency: parentCurrency },
  coinRate:
    rateAmount === null || rateUsdCents === null ? undefined : { amount: rateAmount, usdCents: rateUsdCents },
});

function termsOf({ id, userId, channelId, ownerId, ...row }: Row): OrderTerms | undefined {
  const { prices } = row;
  if (id === null || userId === null || channelId === null || ownerId === null || prices === null)
    return undefined;
  return { id, userId, channelId, ownerId, prices, ...orderItemOf(row) };
}

/** A grant enqueues one job only: each further job would make the commit slower (docs/adr/0006-one-job-per-payment.md). */
async function jobsAfter(
  platform: Platform,
  order: OrderTerms,
  event: PaymentEvent,
  decision: Decision,
): Promise<JobRequest[]> {
  const { provider, externalId, parentExternalId } = event;
  if (decision.kind === "grant") return [deliveryRequest(order, { provider, externalId })];
  const jobs = [job(showProgressContract, { orderId: order.id }, { key: `progress:${order.id}` })];
  const needsDecision = decision.kind === "hold" || event.status === "partially_paid";
  if (!needsDecision) return jobs;
  // A repeated deposit may be the missing part of the first one; otherwise the job asks for a decision.
  jobs.push(
    parentExternalId === undefined
      ? job(notifyUndecidedContract, { provider, externalId }, { key: `undecided:${provider}:${externalId}` })
      : job(mergeDepositsContract, { provider, externalId }),
  );
  if (decision.kind === "hold" && parentExternalId === undefined)
    jobs.push(...(await notifyOperatorRequests(platform.database.prisma, platform, event, decision.reason)));
  return jobs;
}

/** For an event that moves a payment after its grant: more money may have arrived. */
const jobsAfterGrant = (order: OrderTerms, { provider, externalId }: PaymentEvent): JobRequest[] => [
  job(showProgressContract, { orderId: order.id }, { key: `progress:${order.id}` }),
  job(postRemainderContract, { provider, externalId }, { key: `remainder:${provider}:${externalId}` }),
];
