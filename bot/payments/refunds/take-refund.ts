import { newId } from "../../platform/values/ids.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { completeRefund } from "./complete-refund.ts";
import type { Confirmation } from "../events/confirmation.ts";
import type { OrderTerms } from "../events/decide.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { statusRank } from "../events/payment-event.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { insertEvent } from "../events/record-event.ts";

/**
 * A provider says that a payment went back. Idempotent like every other event: its row claims, and a payment is refunded
 * once. One that was never seen before is noted as refunded, so that what comes late about it grants nothing.
 */
export async function takeRefund(
  platform: Platform,
  { order, event, price }: { order: OrderTerms; event: PaymentEvent; price: Money },
): Promise<Confirmation> {
  const { database, clock } = platform;
  const { provider, externalId } = event;
  return database.prisma.$transaction(async (transaction) => {
    const now = clock.now();
    const claimed = await transaction.$queryRaw<unknown[]>(insertEvent(event, "progress", null, now));
    if (claimed.length === 0) return { kind: "duplicate" };
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
    if (payment === undefined) throw new Error(`Payment ${externalId} is neither new nor there`);
    if (payment.row.refundedAt !== null) return { kind: "outdated" };
    await completeRefund(transaction, platform, payment);
    return { kind: "refunded", paymentId: payment.row.id };
  });
}
