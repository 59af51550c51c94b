import { Prisma } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import { money } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { actorId, mayDecide, mayUse } from "../events/actor.ts";
import type { Actor } from "../events/actor.ts";
import { bookAsHeld } from "../grant/book-as-held.ts";
import { boughtBy, grantParts } from "../grant/grant.ts";
import { deliveryOf } from "../events/requested-jobs.ts";
import { saleEntry } from "../../ledger/index.ts";
import type { Posting } from "../../ledger/index.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { creditFor } from "../../ledger/index.ts";
import { externalPaymentId, paymentProvider } from "../../platform/values/domain.ts";

export type Acceptance =
  | { readonly kind: "granted" }
  /** Somebody decided already, it was granted meanwhile, or nothing has arrived. */
  | { readonly kind: "not_waiting" }
  /** The actor has no say in it: told like a payment that does not exist. */
  | { readonly kind: "forbidden" };

/**
 * A person says that a payment counts which the program did not grant by itself: one that is held, or one of which a part
 * is missing. It then does what a payment does, in one transaction, once. The owner is credited what arrived.
 */
export const acceptPayment = (
  platform: Platform,
  { paymentId, actor }: { readonly paymentId: string; readonly actor: Actor },
): Promise<Acceptance> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const payment = await lockPayment(transaction, { id: paymentId });
    if (payment === undefined) return { kind: "forbidden" };
    const isAllowed = mayUse(actor, payment) || (await mayDecide(transaction, platform, actor, payment));
    if (!isAllowed) return { kind: "forbidden" };
    if (!isWaiting(payment)) return { kind: "not_waiting" };
    const { row } = payment;
    const credit = money(row.creditMinor, row.currency as Currency);
    await grant(transaction, platform, { payment, others: [], credit, actor });
    return { kind: "granted" };
  });

/**
 * Deposits that followed to the same address and, with the first one, make up the price: the first one is granted, the
 * others are part of it. For the caller, who has locked all of them and seen that it is enough.
 */
export async function acceptTogether(
  transaction: Transaction,
  platform: Platform,
  { payment, others }: { readonly payment: LockedPayment; readonly others: readonly LockedPayment[] },
): Promise<void> {
  const { row } = payment;
  const receipts = [payment, ...others].flatMap(({ receipt }) => receipt ?? []);
  const price = money(row.amountMinor, row.currency as Currency);
  const credit = creditFor(price, receipts);
  await grant(transaction, platform, { payment, others, credit, actor: "bot" });
}

/** Whether people can still decide that it counts. */
export function isWaiting({ row }: Pick<LockedPayment, "row">): boolean {
  const hasArrived = row.status === "finished" || row.status === "partially_paid";
  return hasArrived && row.grantedAt === null && row.resolution === null && row.refundAskedAt === null;
}

type Given = {
  readonly payment: LockedPayment;
  readonly others: readonly LockedPayment[];
  readonly credit: Money;
  readonly actor: Actor;
};

async function grant(transaction: Transaction, platform: Platform, given: Given): Promise<void> {
  const { payment, others, actor } = given;
  const { row, order } = payment;
  const now = platform.clock.now();
  const id = newId(now);
  const resolved = { resolution: "accepted", resolvedBy: actorId(actor), resolvedAt: now };
  const parts = { order, id, until: undefined, now, postings: postingsOf(platform, given) };
  const bought = boughtBy(parts);
  await transaction.$queryRaw`
    with granted as (
      update payment
         set granted_at = ${now}, grant_id = ${id}, updated_at = ${now}, granted_seconds = ${bought.seconds},
             granted_months = ${bought.months}::int, granted_until = ${bought.until}::timestamptz,
             booked_amount = paid_amount, credit_minor = ${given.credit.minor}::bigint, resolution = 'accepted', resolved_at = ${now},
             resolved_by = ${resolved.resolvedBy}::bigint
       where id = ${row.id} and granted_at is null and resolution is null
      returning id)
    ${grantParts(parts)}
    select id from granted`;
  for (const other of others) {
    await bookAsHeld(transaction, other, now);
    await transaction.payment.update({
      where: { id: other.row.id },
      data: { ...resolved, updatedAt: now },
    });
  }
  await transaction.auditEntry.create({
    data: {
      id: newId(now),
      at: now,
      actorId: resolved.resolvedBy,
      action: "payment.accepted",
      subject: row.id,
      detail: others.length === 0 ? Prisma.DbNull : { together: others.map((other) => other.row.id) },
    },
  });
  const provider = paymentProvider.parse(row.provider);
  await enqueue(transaction, [
    deliveryOf(order, { provider, externalId: externalPaymentId.parse(row.externalId) }),
  ]);
}

/** Nothing where nothing is known to have arrived: the access is then a present of whoever accepts. */
function postingsOf({ config }: Platform, { payment, others, credit }: Given): Posting[] {
  const { row, order } = payment;
  const own = { ...payment, isBooked: payment.row.heldReason !== null };
  const parts = [own, ...others.map((other) => ({ ...other, isBooked: true }))].flatMap(
    ({ receipt, isBooked }) => (receipt === undefined ? [] : [{ receipt, isBooked }]),
  );
  if (parts.length === 0) return [];
  return saleEntry({
    ownerId: order.ownerId,
    feeBasisPoints: config.platformFeeBasisPoints,
    price: money(row.amountMinor, row.currency as Currency),
    credit,
    parts,
  });
}
