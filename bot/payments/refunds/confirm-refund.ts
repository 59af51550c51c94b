import { newId } from "../../platform/values/ids.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import type { PartRefund } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { completeRefund } from "./complete-refund.ts";
import { findOpenPart } from "./open-part.ts";
import { completePart } from "./settle-part.ts";
import type { Confirmation, PaymentEvent } from "../contract/payment-event.ts";
import type { OrderTerms } from "../events/decide.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { statusRank } from "../contract/payment-status.ts";
import { recordEvent } from "../events/record-event.sql.ts";

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
    const payment = await lockPayment(transaction, { provider_externalId: { provider, externalId } });
    /* v8 ignore if -- a payment with this key exists, and payments are never deleted */
    if (payment === undefined) throw new Error(`Payment ${externalId} exists, but cannot be read`);
    if (payment.row.refundedAt !== null) return { kind: "outdated" };
    const part = await findOpenPart(transaction, payment.row.id);
    if (part === undefined) await completeRefund(transaction, platform, payment);
    else await completeWithPart(transaction, platform, payment, part);
    return { kind: "refunded", paymentId: payment.row.id };
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
