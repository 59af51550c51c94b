import { balances } from "../../ledger/index.ts";
import type { Platform } from "../../platform/platform.ts";
import type { PaymentFee } from "../contract/provider-report.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { priceOf } from "../events/payment-amounts.ts";
import type { Recorded } from "./record-part-refund.ts";
import { postFee } from "./reversal.sql.ts";

/** Books the provider's fee of a payment, once: a cost of the owner of the sale. */
export const recordFee = (platform: Platform, { provider, externalId, fee }: PaymentFee): Promise<Recorded> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const payment = await lockPayment(transaction, { provider_externalId: { provider, externalId } });
    if (payment === undefined || priceOf(payment.row).currency !== fee.currency) return "unknown";
    const { row } = payment;
    // Money that nobody was credited with yet has no owner who could bear the fee.
    if (row.feeMinor !== null || row.grantedAt === null) return "outdated";
    const now = platform.clock.now();
    await balances.lockBalanceOfPayment.run(transaction, { paymentId: row.id });
    if (fee.minor > 0n) await postFee.run(transaction, { paymentId: row.id, amount: fee, now });
    await transaction.payment.update({
      where: { id: row.id },
      data: { feeMinor: fee.minor, updatedAt: now },
    });
    return "recorded";
  });
