import { balances } from "../../ledger/index.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { isEqual, money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import type { PartRefund } from "../contract/provider-report.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { paymentState } from "../events/payment-state.ts";
import { priceOf } from "../events/payment-amounts.ts";
import { notifyPartRefund } from "./notify-reversals.jobs.ts";
import { takeBack } from "./reversal.sql.ts";

/** "unknown": the payment is not known here, or another use of the provider's account. */
export type Recorded = "recorded" | "outdated" | "unknown";

/**
 * Books a part of a payment that was refunded at the provider, and asks the owner about the access. Reports name the sum of all
 * parts: a repeated or late one changes nothing.
 */
export const recordPartRefund = (platform: Platform, refund: PartRefund): Promise<Recorded> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const { provider, externalId, refunded } = refund;
    const payment = await lockPayment(transaction, { provider_externalId: { provider, externalId } });
    if (payment === undefined) return "unknown";
    const { row, order } = payment;
    const { currency } = priceOf(row);
    const isSold = paymentState.read(row.state) === "granted" && refunded.currency === currency;
    if (!isSold || refunded.minor <= row.refundedMinor) return "outdated";
    const now = platform.clock.now();
    const part = money(refunded.minor - row.refundedMinor, currency);
    await balances.lockBalanceOfPayment.run(transaction, { paymentId: row.id });
    await takeBack.run(transaction, { paymentId: row.id, kind: "part_refund", amount: part, now });
    const isAsked = order.kind === "access" && row.accessAfterRefund !== "ended";
    await transaction.payment.update({
      where: { id: row.id },
      data: {
        refundedMinor: refunded.minor,
        updatedAt: now,
        ...(isAsked ? { accessAfterRefund: "open" } : {}),
      },
    });
    const key = `part-refund:${row.id}:${refunded.minor}`;
    await enqueue(transaction, [
      job(notifyPartRefund, { paymentId: row.id, minor: String(part.minor) }, { key }),
    ]);
    return "recorded";
  });

/** The whole payment, so that nothing remains of the sale. */
export const isWhole = (
  row: Parameters<typeof priceOf>[0] & { readonly refundedMinor: bigint },
  amount: PartRefund["refunded"],
): boolean => isEqual(money(amount.minor + row.refundedMinor, amount.currency), priceOf(row));
