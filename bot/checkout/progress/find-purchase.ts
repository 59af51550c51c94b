import { telegramId } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";

/** A payment that bought its period, for the message that hands it over. */
export type Purchase = {
  readonly paymentId: string;
  readonly orderId: string;
  readonly isDelivered: boolean;
  /**
   * "charge": Telegram charged a subscription again, whose subscriber did nothing. "renewal": they went on with what they
   * have. Both are mostly inside.
   */
  readonly kind: "purchase" | "renewal" | "charge";
  readonly userId: number;
  readonly languageCode: string | null;
  readonly timeZone: string | null;
  readonly tierVersionId: string;
  readonly tierName: string;
};

/** Undefined where there is no such payment, or it bought no access. */
export async function findPurchase(
  { database }: Platform,
  { provider, externalId }: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<Purchase | undefined> {
  const payment = await database.prisma.payment.findUnique({
    where: { provider_externalId: { provider, externalId } },
    include: {
      order: {
        include: {
          user: { select: { languageCode: true, timeZone: true } },
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
  // A tier that lasts until a date gives an end too: only Telegram's own subscriptions have a first charge.
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
    languageCode: order.user.languageCode,
    timeZone: order.user.timeZone,
    tierVersionId,
    tierName: tierVersion.name,
  };
}
