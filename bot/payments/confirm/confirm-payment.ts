import type { Platform } from "../../platform/platform.ts";
import type { Confirmation } from "../events/confirmation.ts";
import { decide } from "../events/decide.ts";
import type { Decision, OrderTerms, PaymentContext } from "../events/decide.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { receiveEvent } from "../events/received-event.ts";
import { recordEventWithJobs } from "../events/record-event.sql.ts";
import { notifyOperators } from "../events/requested-jobs.ts";
import { lockOrder } from "../grant/record-charge.sql.ts";
import { confirmRefund } from "../refunds/confirm-refund.ts";
import type { ConfirmInput } from "./confirm-input.ts";
import { confirmStatement } from "./confirm-payment.sql.ts";
import { jobsAfter, jobsAfterGrant } from "./jobs-after.ts";
import { orderItemOf } from "../../orders/index.ts";
import { selectPaymentContext } from "./read-payment-context.sql.ts";

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
  const event = receiveEvent(reported);
  const { order, context, isRecorded } = await readPaymentContext(platform, event);
  // This check only saves the transaction: the unique key decides about duplicates.
  if (isRecorded) return { kind: "duplicate" };

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
    jobs: jobsAfter(platform, order, event, decision),
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

async function confirm({ database: { prisma } }: Platform, input: ConfirmInput): Promise<Confirmation> {
  const statement = confirmStatement.send(prisma, input);
  // Charges of one subscription wait for each other.
  const rows =
    input.event.recurring === undefined
      ? (await prisma.$transaction([statement]))[0]
      : (await prisma.$transaction([lockOrder.run(prisma, input.order), statement]))[1];
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
async function recordUnknownOrder(
  { config, database, clock, logger }: Platform,
  event: PaymentEvent,
): Promise<void> {
  const jobs = notifyOperators({ config }, event, "unknown_order");
  const record = { event, decision: "unknown_order", reason: null, now: clock.now() } as const;
  await recordEventWithJobs.all(database.prisma, { ...record, jobs });
  const { provider, externalId, orderRef } = event;
  logger.warn(
    { event: "payment_order_unknown", provider, externalId, orderRef },
    "Payment names an order that does not exist here",
  );
}

/**
 * Reads what a decision depends on, and whether this event is recorded. Needs no lock: the order's terms and the quoted coin
 * never change.
 */
async function readPaymentContext(
  { database, clock }: Platform,
  event: PaymentEvent,
): Promise<{ order: OrderTerms | undefined; context: PaymentContext; isRecorded: boolean }> {
  const row = await selectPaymentContext.first(database.prisma, event);
  const context = {
    shortfallBasisPoints: row?.shortfallBasisPoints ?? 0,
    askedCurrency: row?.askedCurrency ?? undefined,
    now: clock.now(),
  };
  return { order: row && termsOf(row), context, isRecorded: row?.isRecorded ?? false };
}

type Row = NonNullable<Awaited<ReturnType<typeof selectPaymentContext.first>>>;

function termsOf({ id, userId, channelId, ownerId, ...row }: Row): OrderTerms | undefined {
  if (id === null || userId === null || channelId === null || ownerId === null) return undefined;
  const { priceStars, priceUsdCents } = row;
  return { id, userId, channelId, ownerId, priceStars, priceUsdCents, ...orderItemOf(row) };
}
