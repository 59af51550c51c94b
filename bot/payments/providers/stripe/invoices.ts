import { z } from "zod";
import type { Platform } from "../../../platform/platform.ts";
import { currencyTicker, externalPaymentId } from "../../../platform/values/domain.ts";
import type { PaymentEvent, RecurringCharge } from "../../contract/payment-event.ts";
import { callStripe } from "./client.ts";
import { listOf, ourMetadata } from "./shapes.ts";
import { toEvent } from "./to-event.ts";

/*
 * A charge of a subscription. Its payment intent and its charge name neither the invoice nor the order; the list of invoice
 * payments leads from one to the other. The order stands in the metadata that the invoice copies from the subscription.
 */

const seconds = z.int().positive();
const amount = z.int().nonnegative();

const line = z.object({
  period: z.object({ start: seconds, end: seconds }),
  parent: z
    .object({ subscription_item_details: z.object({ subscription: externalPaymentId }).nullish() })
    .nullish(),
});

const paidInvoice = z.object({
  id: externalPaymentId,
  billing_reason: z.string().nullable(),
  currency: currencyTicker,
  lines: z.object({ data: z.array(line) }),
  total_taxes: z.array(z.object({ amount })).nullish(),
  parent: z.object({
    subscription_details: z.object({ subscription: externalPaymentId, metadata: ourMetadata }),
  }),
});

const invoicePayment = z.object({
  id: externalPaymentId,
  amount_paid: amount,
  invoice: paidInvoice,
  payment: z.object({
    payment_intent: z.object({
      id: externalPaymentId,
      latest_charge: z.object({ refunded: z.boolean() }).nullable(),
    }),
  }),
});
type InvoicePayment = z.infer<typeof invoicePayment>;

/** An invoice of another use of the account. */
const foreignPayment = z.object({ id: externalPaymentId, invoice: z.object({ id: externalPaymentId }) });

const EXPANDED = ["data.invoice", "data.payment.payment_intent.latest_charge"];

type Wanted =
  | { readonly invoice: string }
  | { readonly payment: { readonly type: "payment_intent"; readonly payment_intent: string } };

/**
 * The payment of an invoice of ours; undefined: the invoice is not paid, is paid outside of Stripe, which moves no money there, or
 * belongs to another use of the account.
 */
export async function findInvoicePayment(
  platform: Platform,
  wanted: Wanted,
): Promise<PaymentEvent | undefined> {
  const row = listOf(z.union([invoicePayment, foreignPayment]));
  const { data } = await callStripe(platform, "find the payment of an invoice", row, (stripe) =>
    stripe.invoicePayments.list({ ...wanted, status: "paid", limit: 1, expand: EXPANDED }),
  );
  const [found] = data;
  return found !== undefined && "payment" in found ? eventOfInvoice(found) : undefined;
}

function eventOfInvoice(paid: InvoicePayment): PaymentEvent {
  const { invoice, amount_paid: amount_total, payment } = paid;
  const { payment_intent: intent } = payment;
  const isRefunded = intent.latest_charge?.refunded === true;
  const { subscription_details: details } = invoice.parent;
  const amount_tax = (invoice.total_taxes ?? []).reduce((sum, tax) => sum + tax.amount, 0);
  const event = toEvent(
    { ...invoice, amount_total, total_details: { amount_tax }, metadata: details.metadata },
    { payment: intent.id, status: isRefunded ? "refunded" : "paid", source: "lookup" },
  );
  return { ...event, recurring: isRefunded ? undefined : chargeOf(invoice) };
}

/** `invoice.period_start` and `period_end` mean something else: the lines have the paid period. */
function chargeOf({ billing_reason, lines, parent }: InvoicePayment["invoice"]): RecurringCharge {
  const { subscription: subscriptionId } = parent.subscription_details;
  const periods = lines.data
    .filter((each) => each.parent?.subscription_item_details?.subscription === subscriptionId)
    .map(({ period }) => period);
  const until = Math.max(...periods.map(({ end }) => end));
  return {
    subscriptionId,
    from: new Date(Math.min(...periods.map(({ start }) => start)) * 1_000),
    until: new Date(until * 1_000),
    reportedBy: reportedBy(until),
    isFirst: billing_reason === "subscription_create",
  };
}

// Stripe makes the invoice at the end of the period and charges it about an hour later; events may be late, and the list of
// events is read every ten minutes.
const REPORTED_WITHIN_S = 3 * 3_600;

/** The latest time at which a charge that is due is reported. @param due in seconds. */
export const reportedBy = (due: number): Date => new Date((due + REPORTED_WITHIN_S) * 1_000);
