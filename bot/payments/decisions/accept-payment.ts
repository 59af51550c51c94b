import type { Transaction } from "../../platform/database/database.ts";
import { externalPaymentId } from "../../platform/values/domain.ts";
import { newId } from "../../platform/values/ids.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import { money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { actorId, mayDecide, mayUseDeposit } from "../events/actor.ts";
import type { Actor } from "../events/actor.ts";
import { postAsHeld } from "../grant/grant.sql.ts";
import { deliveryRequest } from "../events/requested-jobs.ts";
import { balances, creditFor, saleEntry } from "../../ledger/index.ts";
import type { Posting } from "../../ledger/index.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { creditOf, paymentPriceOf, paymentState } from "../events/payment-row.ts";
import { chargeFee } from "../grant/provider-fee.sql.ts";
import { grantAccepted } from "./decisions.sql.ts";

export type Acceptance =
  | { readonly kind: "granted" }
  /** The payment is decided or granted already, or nothing has arrived. */
  | { readonly kind: "not_waiting" }
  /** The actor may not decide about it; the answer is the same as for a payment that does not exist. */
  | { readonly kind: "forbidden" };

/**
 * A person accepts a payment that was not granted by itself: a held one, or one with a missing part. The grant has the same
 * effects as any other, once, in one transaction. The owner is credited the arrived amount.
 */
export const acceptPayment = (
  platform: Platform,
  { paymentId, actor }: { readonly paymentId: string; readonly actor: Actor },
): Promise<Acceptance> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const payment = await lockPayment(transaction, { id: paymentId });
    if (payment === undefined) return { kind: "forbidden" };
    const isAllowed =
      mayUseDeposit(platform, actor, payment) ||
      (await mayDecide(transaction, platform, actor, payment, "payments.accept"));
    if (!isAllowed) return { kind: "forbidden" };
    if (!awaitsDecision(payment)) return { kind: "not_waiting" };
    await grant(transaction, platform, { payment, others: [], credit: creditOf(payment.row), actor });
    return { kind: "granted" };
  });

/**
 * Grants the first payment together with repeated deposits to its address that complete its price; each deposit becomes a
 * part of it. The caller has locked all of them and checked the sum.
 */
export async function acceptMerged(
  transaction: Transaction,
  platform: Platform,
  { payment, others }: { readonly payment: LockedPayment; readonly others: readonly LockedPayment[] },
): Promise<void> {
  const receipts = [payment, ...others].flatMap(({ receipt }) => receipt ?? []);
  const credit = creditFor(paymentPriceOf(payment.row), receipts);
  await grant(transaction, platform, { payment, others, credit, actor: "bot" });
}

/** A person can still accept the payment. A pending one that is paid became complete while its refund was requested. */
export function awaitsDecision({ row }: Pick<LockedPayment, "row">): boolean {
  const state = paymentState.read(row.state);
  return state === "held" || state === "partially_paid" || (state === "pending" && row.status === "paid");
}

type Accepted = {
  readonly payment: LockedPayment;
  readonly others: readonly LockedPayment[];
  readonly credit: Money;
  readonly actor: Actor;
};

async function grant(transaction: Transaction, platform: Platform, accepted: Accepted): Promise<void> {
  const { payment, others, actor } = accepted;
  const { row, order } = payment;
  const now = platform.clock.now();
  const resolvedBy = actorId(actor);
  // Before the access, which `grantAccepted` locks: a refund takes both locks in this order.
  if (row.feeMinor !== null) await balances.lockBalance.run(transaction, { ownerId: order.ownerId });
  await grantAccepted.all(transaction, {
    paymentId: row.id,
    grant: { order, id: newId(now), charge: undefined, now, postings: postingsOf(platform, accepted) },
    creditMinor: accepted.credit.minor,
    resolvedBy,
  });
  if (row.feeMinor !== null)
    await chargeFee(transaction, {
      paymentId: row.id,
      amount: money(row.feeMinor, paymentPriceOf(row).currency),
      now,
    });
  for (const other of others) {
    await postAsHeld(transaction, other, now);
    await transaction.payment.update({
      where: { id: other.row.id },
      data: { resolution: "accepted", resolvedBy, resolvedAt: now, updatedAt: now },
    });
  }
  await transaction.auditEntry.create({
    data: {
      id: newId(now),
      at: now,
      actorId: resolvedBy,
      action: "payment.accepted",
      subject: row.id,
      ...(others.length === 0 ? {} : { detail: { together: others.map((other) => other.row.id) } }),
    },
  });
  const provider = row.provider;
  await enqueue(transaction, [
    deliveryRequest(order, { provider, externalId: externalPaymentId.parse(row.externalId) }),
  ]);
}

/** Empty if nothing has arrived: the access is then free. */
function postingsOf({ config }: Platform, { payment, others, credit }: Accepted): Posting[] {
  const { row, order } = payment;
  const own = { ...payment, isPosted: row.heldReason !== null };
  const parts = [own, ...others.map((other) => ({ ...other, isPosted: true }))].flatMap(
    ({ receipt, isPosted }) => (receipt === undefined ? [] : [{ receipt, isPosted }]),
  );
  if (parts.length === 0) return [];
  return saleEntry({
    ownerId: order.ownerId,
    feeBasisPoints: config.platformFeeBasisPoints,
    price: paymentPriceOf(row),
    credit,
    parts,
  });
}
