import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { statusRank } from "../contract/payment-status.ts";
import { accessAfterRefundState, paymentState } from "../events/payment-row.ts";
import { showProgressContract } from "../events/requested-jobs.ts";
import { endAccess } from "../access/change-access.ts";
import { notifyRefunded } from "./refund-notices.jobs.ts";
import { postDepositSent, postRefundSent } from "./refund-postings.sql.ts";
import { reservePostings } from "./refund-steps.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Money } from "../../platform/values/money.ts";
import type { PartRefund } from "../../../prisma/client/client.ts";
import { findOpenPart } from "./open-part.ts";
import { bookDeposit, completePart } from "./settle-part.ts";
import type { Confirmation, PaymentEvent } from "../contract/payment-event.ts";
import type { OrderTerms } from "../events/decide.ts";
import { recordEvent } from "../events/events.sql.ts";

/**
 * The buyer has the money back: the postings are reversed, and the access changes as chosen with the request. For a refund that
 * nobody requested here, the channel's setting decides: the access ends at once, or the owner is asked.
 * Once for a payment: the caller holds the row lock, and has checked that the payment is not refunded and no part of it is on
 * its way.
 */
export async function completeRefund(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
): Promise<void> {
  const { row } = payment;
  const key = { paymentId: row.id, now: platform.clock.now() };
  // A provider that sends a payment back knows nothing of other deposits.
  if (row.refundRequestedAt === null)
    await reservePostings(transaction, { ...key, provider: row.provider, withDeposits: false });
  await postRefundSent.run(transaction, key);
  await recordRefund(transaction, platform, payment);
}

/** The same for a payment whose money is booked already. */
export async function recordRefund(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
): Promise<void> {
  const { row, order } = payment;
  const now = platform.clock.now();
  const access = accessAfter(payment);
  const wasUndecided = row.heldReason !== null && row.resolution === null;
  await transaction.payment.update({
    where: { id: row.id },
    data: {
      status: "refunded",
      statusRank: statusRank.refunded,
      refundedAt: now,
      accessAfterRefund: access,
      nextCheckAt: null,
      updatedAt: now,
      ...(wasUndecided ? { resolution: "refunded", resolvedAt: now } : {}),
    },
  });
  if (access === "ended") await endAccess(transaction, platform, payment);
  await enqueue(transaction, [
    job(showProgressContract, { orderId: order.id }, { key: `progress:${order.id}` }),
    job(notifyRefunded, { paymentId: row.id, whom: "buyer" }, { key: `refunded:${row.id}:buyer` }),
    job(notifyRefunded, { paymentId: row.id, whom: "owner" }, { key: `refunded:${row.id}:owner` }),
  ]);
}

/** A choice for an earlier part is none for the whole payment, unless it ended the access. */
function accessAfter({ row, order }: LockedPayment): "kept" | "ended" | "open" | null {
  if (order.kind === "donation" || row.grantedAt === null) return null;
  if (row.accessEndedAt !== null) return "ended";
  const chosen = row.refundRequestedAt === null ? null : accessAfterRefundState.read(row.accessAfterRefund);
  return chosen ?? (row.order.channel.accessAfterRefund === "at_once" ? "ended" : "open");
}

/**
 * Takes a provider's report of a refund. Idempotent like every event: the event's row claims, and a payment is refunded once.
 * An unknown payment is stored as refunded, so that its late events grant nothing.
 */
export async function confirmRefund(
  platform: Platform,
  { order, event, price }: { order: OrderTerms; event: PaymentEvent; price: Money },
): Promise<Confirmation> {
  const { database, clock } = platform;
  const { provider, externalId } = event;
  return database.prisma.$transaction(async (transaction) => {
    const now = clock.now();
    const claimed = await recordEvent.first(transaction, { event, decision: "progress", reason: null, now });
    if (claimed === undefined) return { kind: "duplicate" };
    const id = newId(now);
    const { count } = await transaction.payment.createMany({
      data: {
        id,
        provider,
        externalId,
        parentExternalId: event.parentExternalId ?? null,
        orderId: order.id,
        status: "refunded",
        statusRank: statusRank.refunded,
        currency: price.currency,
        amountMinor: price.minor,
        refundedAt: now,
        createdAt: now,
        updatedAt: now,
      },
      skipDuplicates: true,
    });
    if (count === 1) return { kind: "progressed", paymentId: id };
    const completed = await lockCompleted(transaction, event);
    const payment = await lockPayment(transaction, { provider_externalId: { provider, externalId } });
    /* v8 ignore if -- a payment with this key exists, and payments are never deleted */
    if (payment === undefined) throw new Error(`Payment ${externalId} exists, but cannot be read`);
    if (payment.row.refundedAt !== null) return { kind: "outdated" };
    const part = await findOpenPart(transaction, payment.row.id);
    if (completed !== undefined && paymentState.read(payment.row.state) === "merged")
      await completeMerged(transaction, platform, payment, completed);
    else if (part === undefined) await completeRefund(transaction, platform, payment);
    else await completeWithPart(transaction, platform, payment, part);
    return { kind: "refunded", paymentId: payment.row.id };
  });
}

/** The payment that a repeated deposit may have completed. Every transaction locks it before the deposit. */
async function lockCompleted(
  transaction: Transaction,
  { provider, externalId }: PaymentEvent,
): Promise<LockedPayment | undefined> {
  const where = { provider_externalId: { provider, externalId } };
  const row = await transaction.payment.findUnique({ where, select: { parentExternalId: true } });
  if (row === null || row.parentExternalId === null) return undefined;
  return lockPayment(transaction, { provider_externalId: { provider, externalId: row.parentExternalId } });
}

/** A requested refund of the whole payment includes the deposits that completed it. Otherwise a deposit is a part of the payment. */
async function completeMerged(
  transaction: Transaction,
  platform: Platform,
  deposit: LockedPayment,
  completed: LockedPayment,
): Promise<void> {
  const { id, refundRequestedAt, refundedAt } = completed.row;
  if (refundRequestedAt !== null && (await findOpenPart(transaction, id)) === undefined)
    return completeDeposit(transaction, platform, deposit, completed);
  await completeRefund(transaction, platform, deposit);
  // A payment that the provider sent back alone is taken from the owner already, as a whole.
  if (refundedAt === null) await bookDeposit(transaction, platform, completed, deposit);
}

/** The deposit is back. The rest of the refund still has to be sent, unless all of it was sent. */
async function completeDeposit(
  transaction: Transaction,
  { clock }: Platform,
  { row }: LockedPayment,
  completed: LockedPayment,
): Promise<void> {
  const now = clock.now();
  if (completed.row.refundedAt === null)
    await postDepositSent.run(transaction, { paymentId: completed.row.id, depositId: row.id, now });
  await transaction.payment.update({
    where: { id: row.id },
    data: {
      status: "refunded",
      statusRank: statusRank.refunded,
      refundedAt: now,
      nextCheckAt: null,
      updatedAt: now,
    },
  });
}

/** The whole payment is back, and so is the part that was on its way. */
async function completeWithPart(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
  part: PartRefund,
): Promise<void> {
  await completePart(transaction, platform, payment, part);
  const changed = await lockPayment(transaction, { id: payment.row.id });
  /* v8 ignore else -- the payment is locked, and payments are never deleted */
  if (changed !== undefined) await completeRefund(transaction, platform, changed);
}
