import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { shortenTerm } from "../../subscriptions/index.ts";
import type { OrderTerms } from "../confirm/decide.ts";
import { endOf } from "./granted-time.ts";

/**
 * Takes back the time that a refunded payment bought: the subscription then ends when the other payments for it end, which
 * may be now. Idempotent; runs in the transaction that marks the refund's access as "ended".
 */
export async function endAccess(
  transaction: Transaction,
  platform: Platform,
  { userId, channelId }: Pick<OrderTerms, "userId" | "channelId">,
): Promise<void> {
  await shortenTerm(transaction, platform, { userId, channelId }, async () => {
    const payments = await transaction.payment.findMany({
      where: {
        order: { userId: BigInt(userId), channelId },
        grantedAt: { not: null },
        // A refund that leaves the access, or about which nobody has decided yet, leaves the time.
        OR: [{ refundAccess: null }, { refundAccess: { not: "ended" } }],
      },
      select: { grantedAt: true, grantedSeconds: true, grantedUntil: true },
    });
    return endOf(
      payments.map(({ grantedAt, grantedSeconds, grantedUntil }) => ({
        grantedAt: grantedAt ?? platform.clock.now(),
        seconds: grantedSeconds,
        until: grantedUntil,
      })),
    );
  });
}
