import { isEqual, money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import type { PartRefund } from "../contract/provider-report.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { paymentState } from "../events/payment-state.ts";
import { priceOf } from "../events/payment-amounts.ts";
import { bookParts } from "../refunds/settle-part.ts";

/** "unknown": the payment is not known here, or another use of the provider's account. */
export type Recorded = "recorded" | "outdated" | "unknown";

/**
 * Books a part of a payment that was refunded at the provider, and asks the owner about the access. Reports name the sum of all
 * parts: a repeated or late one changes nothing. While a part of our own is on its way, nobody knows whether the sum includes that
 * part: the end of its refund books the rest.
 */
export const recordPartRefund = (platform: Platform, refund: PartRefund): Promise<Recorded> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const { provider, externalId, refunded } = refund;
    const payment = await lockPayment(transaction, { provider_externalId: { provider, externalId } });
    if (payment === undefined) return "unknown";
    const { row } = payment;
    if (refunded.currency !== priceOf(row).currency) return "outdated";
    const { count } = await transaction.partRefund.updateMany({
      where: { paymentId: row.id, state: "requested", reportedMinor: { lt: refunded.minor } },
      data: { reportedMinor: refunded.minor },
    });
    if (count === 1) return "recorded";
    if (paymentState.read(row.state) !== "granted") return "outdated";
    return (await bookParts(transaction, platform, payment, refunded.minor)) ? "recorded" : "outdated";
  });

/** The whole payment, so that nothing remains of the sale. */
export const isWhole = (
  row: Parameters<typeof priceOf>[0] & { readonly refundedMinor: bigint },
  amount: PartRefund["refunded"],
): boolean => isEqual(money(amount.minor + row.refundedMinor, amount.currency), priceOf(row));
