import { completeRefund } from "./complete-refund.ts";
import { endAccess, shortenAccess } from "../access/change-access.ts";
import type { AccessChoice } from "../access/change-access.ts";
import { undecidedShare } from "../access/period-left.ts";
import { notifyShortenedRequest } from "./part-notices.jobs.ts";
import { findOpenPart, partTag } from "./open-part.ts";
import { completePart, withdrawPart } from "./settle-part.ts";
import type { PartRefund } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { auditRefund, withPayment } from "./refund-steps.ts";
import type { RefundAnswer, RefundInput } from "./refund-steps.ts";
import { reverseHeld, reverseRefund } from "./refund-postings.sql.ts";
import { notifyRefundRefused, notifyRefundDeclined } from "./refund-notices.jobs.ts";
import { actorId, isOperator } from "../events/actor.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { paymentState } from "../events/payment-row.ts";
import { notifyUndecidedContract } from "../events/requested-jobs.ts";

export type SettledRefund = RefundInput & {
  /** The tag of the part that is meant; left out: the whole payment. */
  readonly part?: string | undefined;
};

/** A person confirms that the coins were sent back by hand. */
export const confirmRefundSent = (platform: Platform, input: SettledRefund): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, payment) => {
    const { row } = payment;
    if (!row.refundByHand || paymentState.read(row.state) !== "refund_requested")
      return { kind: "not_possible" };
    const part = await findOpenPart(transaction, row.id);
    if (!isMeant(input, part)) return { kind: "not_possible" };
    await auditRefund(transaction, platform, input, "refund.sent_by_hand");
    if (part === undefined) await completeRefund(transaction, platform, payment);
    else await completePart(transaction, platform, payment, part);
    return { kind: "done" };
  });

/**
 * Cancels a requested refund: access and money stay as they were. A payment that was not granted awaits a decision again. A
 * refund that waits for an operator no longer waits; if an operator declines it, its owner is notified.
 */
export const withdrawRefund = (platform: Platform, input: SettledRefund): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, payment) => {
    const { row } = payment;
    const waiting = await transaction.waitingRefund.findUnique({ where: { paymentId: row.id } });
    if (waiting !== null) return stopWaiting(transaction, platform, input, payment);
    // A person cannot withdraw a refund that a job sends: the money may be on its way. The bot does, after the provider's refusal.
    const isSending = row.refundRequestedAt !== null && !row.refundByHand && input.actor !== "bot";
    if (paymentState.read(row.state) !== "refund_requested" || isSending) return { kind: "not_possible" };
    const part = await findOpenPart(transaction, row.id);
    if (!isMeant(input, part)) return { kind: "not_possible" };
    if (part === undefined && (await hasBegun(transaction, payment))) return { kind: "not_possible" };
    await auditRefund(transaction, platform, input, "refund.withdrawn");
    if (part === undefined) await withdrawWhole(transaction, platform, payment);
    else await withdrawPart(transaction, platform, payment, part);
    if (input.actor === "bot")
      await enqueue(transaction, [
        job(
          notifyRefundRefused,
          { paymentId: row.id, partId: part?.id },
          { key: `refund-refused:${part?.id ?? row.id}` },
        ),
      ]);
    return { kind: "done" };
  });

/** The refund that the person saw, or that the bot sent, is the one that is requested now. */
const isMeant = ({ part }: SettledRefund, open: PartRefund | undefined): boolean =>
  part === (open && partTag(open));

/** A repeated deposit that completed the payment has gone back since the request. */
const hasBegun = async (transaction: Transaction, { row }: LockedPayment): Promise<boolean> =>
  (await transaction.payment.count({
    where: {
      provider: row.provider,
      parentExternalId: row.externalId,
      resolution: "accepted",
      grantedAt: null,
      /* v8 ignore next -- a requested refund has a time */
      refundedAt: { gte: row.refundRequestedAt ?? row.createdAt },
    },
  })) > 0;

async function withdrawWhole(
  transaction: Transaction,
  platform: Platform,
  { row }: LockedPayment,
): Promise<void> {
  const now = platform.clock.now();
  const wasPartial = row.grantedAt === null && row.heldReason === null;
  await reverseRefund.run(transaction, { paymentId: row.id, now });
  if (wasPartial) await reverseHeld.run(transaction, { paymentId: row.id, now });
  await transaction.payment.update({
    where: { id: row.id },
    data: {
      refundRequestedAt: null,
      accessAfterRefund: row.accessEndedAt === null ? null : "ended",
      updatedAt: now,
      ...(wasPartial ? { bookedAmount: null } : {}),
    },
  });
  const key = { provider: row.provider, externalId: row.externalId };
  if (row.grantedAt === null && row.resolution === null)
    await enqueue(transaction, [
      job(notifyUndecidedContract, key, { key: `undecided:${row.provider}:${row.externalId}` }),
    ]);
}

async function stopWaiting(
  transaction: Transaction,
  platform: Platform,
  input: RefundInput,
  { row, order }: LockedPayment,
): Promise<RefundAnswer> {
  const { amountMinor } = await transaction.waitingRefund.delete({ where: { paymentId: row.id } });
  const isDeclined =
    actorId(input.actor) !== BigInt(order.ownerId) && (await isOperator(transaction, platform, input.actor));
  await auditRefund(transaction, platform, input, isDeclined ? "refund.declined" : "refund.withdrawn");
  if (isDeclined)
    await enqueue(transaction, [
      job(
        notifyRefundDeclined,
        { paymentId: row.id, ...(amountMinor === null ? {} : { minor: String(amountMinor) }) },
        { key: `refund-declined:${row.id}` },
      ),
    ]);
  return { kind: "done" };
}

/** The owner decides about the access after a refund that the bot did not start. */
export const decideRefundAccess = (
  platform: Platform,
  input: RefundInput & { readonly access: AccessChoice },
): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, payment) => {
    const { row } = payment;
    if (row.accessAfterRefund !== "open") return { kind: "not_possible" };
    const { access } = input;
    // Of the whole payment nothing is left to be in proportion to.
    if (access === "shortened" && row.refundedAt !== null) return { kind: "not_possible" };
    await transaction.payment.update({
      where: { id: row.id },
      data: {
        accessAfterRefund: access === "ended" ? "ended" : "kept",
        accessDecidedMinor: row.refundedMinor,
        updatedAt: platform.clock.now(),
      },
    });
    if (access === "ended") await endAccess(transaction, platform, payment);
    if (access === "shortened") await shorten(transaction, platform, payment);
    await auditRefund(transaction, platform, input, "refund.access_decided", { access });
    return { kind: "done" };
  });

async function shorten(transaction: Transaction, platform: Platform, payment: LockedPayment): Promise<void> {
  const { row } = payment;
  const share = undecidedShare(row, row.refundedMinor);
  const end = await shortenAccess(transaction, platform, payment, share);
  if (end === undefined) return;
  await enqueue(transaction, [notifyShortenedRequest({ paymentId: row.id, minor: String(share.part) }, end)]);
}
