import { z } from "zod";
import { externalPaymentId } from "../../../platform/values/domain.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { PaymentEvent } from "../../contract/payment-event.ts";
import type { PaymentLookup } from "../../contract/payment-provider.ts";
import { fetchInvoicePayments, fetchPayment } from "./api/fetch-payments.ts";
import type { PaymentAnswer } from "./api/fetch-payments.ts";
import { paymentMessage, toEvent } from "./parse-notification.ts";
import { settings } from "./api/settings.ts";

export const lookup: PaymentLookup = {
  canAsk: (config) => settings.of(config) !== undefined,

  async payment(platform, externalId) {
    const report = await fetchPayment(platform, externalId);
    if (report === undefined) return undefined;
    const { success, data, error } = paymentMessage.safeParse(report.message);
    if (success && data.payment_id === externalId) return toEvent(data, report.text, "lookup");
    throw new ProviderError(`NOWPayments describes payment ${externalId} in an unknown form`, {
      cause: error,
      retryable: true,
    });
  },

  async invoice(platform, invoiceId) {
    const reports = await fetchInvoicePayments(platform, invoiceId);
    const events = reports?.flatMap((report, index) => {
      const { success, data, error } = paymentMessage.safeParse(report.message);
      if (!success) {
        // An unreadable payment, such as one with a new status, must not hide the others.
        platform.logger.warn(
          { event: "invoice_payment_unreadable", invoiceId, err: error },
          "A payment of the invoice has an unknown form",
        );
        return [];
      }
      const parent = data.parent_payment_id ?? findParent(report, reports.slice(0, index));
      return [toEvent(data, report.text, "lookup", parent)];
    });
    // The vendor's example lists a repeated deposit before its payment.
    return events?.toSorted((one, other) => depth(one) - depth(other));
  },
};

const depth = ({ parentExternalId }: PaymentEvent): number => (parentExternalId === undefined ? 0 : 1);

const addressed = z.object({
  payment_id: externalPaymentId,
  parent_payment_id: z.undefined().optional(),
  pay_address: z.string().min(1),
  payin_extra_id: z.string().nullish(),
});

/**
 * A repeated deposit needs a decision. An IPN marks it by `parent_payment_id`; older examples of a listed payment lack this
 * field. But every payment has its own address or memo, which a repeated deposit shares.
 */
function findParent({ message }: PaymentAnswer, earlier: readonly PaymentAnswer[]): string | undefined {
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
