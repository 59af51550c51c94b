import { currencies, moneyText, money } from "../../../platform/values/money.ts";
import type { ExactAmount } from "../../../platform/values/amount.ts";
import type { PaymentEvent } from "../../contract/payment-event.ts";
import type { PaymentStatus } from "../../contract/payment-status.ts";
import type { Charge, ExpandedSession, ReportedSession } from "./shapes.ts";
import { statusOf } from "./statuses.ts";

type Source = PaymentEvent["source"];

/** The report of a session in an event. @param isFailed the event says that a delayed payment failed. */
export const eventOfReported = (session: ReportedSession, isFailed: boolean): PaymentEvent =>
  toEvent(session, {
    payment: session.payment_intent ?? session.id,
    status: isFailed ? "failed" : statusOf(session, undefined),
    source: "notification",
  });

/** The report of a session that was asked for: also tells of a refund. */
export function eventOfSession(session: ExpandedSession): PaymentEvent {
  const { payment_intent: intent } = session;
  if (intent?.latest_charge?.refunded === true) return eventOfRefund(intent.latest_charge, "lookup");
  return toEvent(session, {
    payment: intent?.id ?? session.id,
    status: statusOf(session, intent?.status),
    source: "lookup",
  });
}

/** The whole charge is refunded. */
export const eventOfRefund = (charge: Charge, source: Source): PaymentEvent =>
  toEvent(
    { ...charge, amount_total: charge.amount },
    { payment: charge.payment_intent, status: "refunded", source },
  );

type Paid = {
  readonly amount_total: number;
  readonly total_details?: { readonly amount_tax: number } | null | undefined;
  readonly currency: string;
  readonly metadata: { readonly order: string };
};

/** Stripe Tax computes the tax that the total contains. */
function taxOf({ currency, total_details: details }: Paid): Pick<PaymentEvent, "tax"> {
  const tax = details?.amount_tax ?? 0;
  return tax === 0 ? {} : { tax: { amount: amountIn(currency, tax), currency } };
}

/** A currency in which nothing is sold is reported in its minor units, and held. */
function amountIn(currency: string, minor: number): string {
  const known = currencies.find((one) => one === currency);
  return known === undefined ? String(minor) : moneyText(money(BigInt(minor), known));
}

/** Amounts of the API are integers in the currency's minor unit. */
export function toEvent(
  report: Paid,
  { payment, status, source }: { payment: string; status: PaymentStatus; source: Source },
): PaymentEvent {
  const { currency } = report;
  const price: ExactAmount = { amount: amountIn(currency, report.amount_total), currency };
  return {
    provider: "stripe",
    externalId: payment,
    parentExternalId: undefined,
    dedupeKey: status,
    status,
    source,
    orderRef: report.metadata.order,
    price,
    asked: price,
    // A card is charged in full or not at all.
    arrived: status === "paid" || status === "refunded" ? price : { amount: "0", currency },
    // The balance's entries name the fee, a while after the payment.
    fees: [],
    outcome: undefined,
    ...taxOf(report),
    recurring: undefined,
    payerId: undefined,
    payload: JSON.stringify(report),
  };
}
