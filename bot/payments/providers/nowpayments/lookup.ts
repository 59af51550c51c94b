import { z } from "zod";
import { externalPaymentId } from "../../../platform/values/domain.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { PaymentLookup } from "../../events/payment-provider.ts";
import { fetchInvoicePayments, fetchPayment } from "./fetch-payments.ts";
import type { PaymentReport } from "./fetch-payments.ts";
import { paymentMessage, toEvent } from "./parse-notification.ts";

export const lookup: PaymentLookup = {
  canAsk: ({ nowpayments }, what) =>
    nowpayments !== undefined && (what === "payment" || nowpayments.account !== undefined),

  async payment(platform, externalId) {
    const report = await fetchPayment(platform, externalId);
    if (report === undefined) return undefined;
    const { success, data, error } = paymentMessage.safeParse(report.message);
    if (success && data.payment_id === externalId) return toEvent(data, report.text, "lookup");
    throw new ProviderError(`NOWPayments says of payment ${externalId} what we cannot read`, {
      cause: error,
      retryable: true,
    });
  },

  async invoice(platform, invoiceId) {
    const reports = await fetchInvoicePayments(platform, invoiceId);
    return reports?.flatMap((report, index) => {
      const { success, data, error } = paymentMessage.safeParse(report.message);
      if (!success) {
        // One that cannot be read, such as of a status that is new, must not keep the others from being found.
        platform.logger.warn({ invoiceId, err: error }, "a payment of this invoice cannot be read");
        return [];
      }
      const event = toEvent(data, report.text, "lookup");
      const parent = event.parentExternalId ?? findParent(report, reports.slice(0, index));
      return [{ ...event, parentExternalId: parent }];
    });
  },
};

const addressed = z.object({
  payment_id: externalPaymentId,
  parent_payment_id: z.undefined().optional(),
  pay_address: z.string().min(1),
  payin_extra_id: z.string().nullish(),
});

/**
 * An IPN tells by `parent_payment_id` that coins were sent again to an old address, and such a payment must not be
 * granted by itself. The vendor's examples of a listed payment leave the field out; but each payment has an address of
 * its own, or a memo.
 */
function findParent({ message }: PaymentReport, earlier: readonly PaymentReport[]): string | undefined {
  const { data } = addressed.safeParse(message);
  if (data === undefined) return undefined;
  return earlier
    .map((report) => addressed.safeParse(report.message).data)
    .find(
      (other) =>
        other?.pay_address === data.pay_address &&
        (other.payin_extra_id ?? "") === (data.payin_extra_id ?? ""),
    )?.payment_id;
}
