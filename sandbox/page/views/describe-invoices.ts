import type { SandboxCryptoPay } from "../../cryptopay/index.ts";
import type { SandboxStripe } from "../../stripe/index.ts";
import type { SandboxNowPayments } from "../../nowpayments/index.ts";
import type { InvoiceView } from "../api/view.ts";
import type { Refunds } from "./read-refunds.ts";

const SHOWN_INVOICES = 20;

const newest = <Invoice>(invoices: readonly Invoice[]): Invoice[] =>
  invoices.slice(-SHOWN_INVOICES).toReversed();

const textOf = (amount: string, currency: string, description: string | null): string =>
  [`${amount} ${currency.toUpperCase()}`, ...(description === null ? [] : [description])].join(" · ");

/** The status of a payment, with what went back of it. */
const paidText = (status: string, ids: readonly string[], refunds: Refunds): string =>
  [status, ...ids.flatMap((id) => refunds.get(id) ?? [])].join(", ");

const centsText = (cents: number): string => (cents / 100).toFixed(2);

export const describeInvoices = (
  services: {
    readonly nowpayments: SandboxNowPayments;
    readonly cryptopay: SandboxCryptoPay;
    readonly stripe: SandboxStripe;
  },
  refunds: Refunds,
): InvoiceView[] => [
  ...services.stripe.store
    .list("session")
    .slice(0, SHOWN_INVOICES)
    .map(({ id, amount_total: amount, currency, status, payment_status: paid }): InvoiceView => {
      const back = services.stripe.openCheckout(id).charge?.amount_refunded ?? 0;
      const refunded = back === 0 ? "" : `, ${centsText(back)} of it refunded`;
      return {
        id,
        provider: "Stripe",
        url: `${services.stripe.url}/c/pay/${id}`,
        text: textOf(centsText(amount), currency, null),
        status: status === "complete" ? `${paid}${refunded}` : status,
      };
    }),
  ...newest(services.cryptopay.invoices()).map(
    ({ id, url, amount, currency, description, status, paid }): InvoiceView => ({
      id: String(id),
      provider: "Crypto Pay",
      url,
      text: textOf(amount, currency, description),
      status: paid === undefined ? status : paidText(`${status} (${paid.asset})`, [String(id)], refunds),
    }),
  ),
  ...newest(services.nowpayments.invoices()).map(
    ({ id, url, priceAmount, priceCurrency, orderDescription }): InvoiceView => {
      const payments = services.nowpayments.openInvoice(id).payments();
      const last = payments.at(-1);
      const ids = payments.map((payment) => payment.id);
      return {
        id,
        provider: "NOWPayments",
        url,
        text: textOf(priceAmount, priceCurrency, orderDescription),
        status:
          last === undefined
            ? "no coin chosen"
            : paidText(`${last.status} (${last.payCurrency})`, ids, refunds),
      };
    },
  ),
];
