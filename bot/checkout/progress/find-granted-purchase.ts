import { telegramId } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";

/** A granted payment for access, with the data of the message that delivers its invite links. */
export type GrantedPurchase = {
  readonly paymentId: string;
  readonly orderId: string;
  readonly isDelivered: boolean;
  /** "renewal": the user renewed by hand; "charge": Telegram charged for a further period of a subscription. */
  readonly kind: "purchase" | "renewal" | "charge";
  readonly userId: number;
  readonly tierVersionId: string;
  readonly tierName: string;
};

/** Undefined for an unknown payment and for a payment that granted no access. */
export async function findGrantedPurchase(
  { database }: Platform,
  { provider, externalId }: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<GrantedPurchase | undefined> {
  const payment = await database.prisma.payment.findUnique({
    where: { provider_externalId: { provider, externalId } },
    include: {
      order: {
        include: {
          tierVersion: { select: { name: true } },
          starSubscriptions: { select: { firstChargeId: true } },
        },
      },
    },
  });
  if (payment === null || payment.grantedAt === null) return undefined;
  const { order } = payment;
  const { tierVersionId, tierVersion } = order;
  if (tierVersionId === null || tierVersion === null) return undefined;
  // `grantedUntil` is also set for a tier that lasts until a date; only Telegram's subscriptions have a first charge.
  const isCharge =
    payment.grantedUntil !== null &&
    order.starSubscriptions.length > 0 &&
    order.starSubscriptions.every(({ firstChargeId }) => firstChargeId !== payment.externalId);
  return {
    paymentId: payment.id,
    orderId: order.id,
    isDelivered: payment.deliveredAt !== null,
    kind: isCharge ? "charge" : order.isRenewal ? "renewal" : "purchase",
    userId: telegramId(order.userId),
    tierVersionId,
    tierName: tierVersion.name,
  };
}
