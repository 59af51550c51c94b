import { lockPayment } from "../../bot/payments/events/lock-payment.ts";
import { endAccess } from "../../bot/payments/access/change-access.ts";
import type { Transaction } from "../../bot/platform/database/database.ts";
import type { Platform } from "../../bot/platform/platform.ts";

/** Takes back the time of every refunded payment of a person whose access is to end. */
export async function endAccessOf(
  transaction: Transaction,
  platform: Platform,
  { id }: { readonly id: number },
): Promise<void> {
  const payments = await transaction.payment.findMany({
    where: { order: { userId: BigInt(id) }, accessAfterRefund: "ended", accessEndedAt: null },
  });
  for (const payment of payments) {
    const locked = await lockPayment(transaction, { id: payment.id });
    if (locked !== undefined) await endAccess(transaction, platform, locked);
  }
}
