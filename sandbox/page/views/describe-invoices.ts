import type { SandboxCryptoPay } from "../../cryptopay/index.ts";
import type { SandboxStripe } from "../../stripe/index.ts";
import type { SandboxNowPayments } from "../../nowpayments/index.ts";
import type { InvoiceView } from "../api/view.ts";

const SHOWN_INVOICES = 20;

const newest = <Invoice>(invoices: readonly Invoice[]): Invoice[] =>
  invoices.slice(-SHOWN_INVOICES).toReversed();

const textOf = (amount: string, currency: string, description: string | null): string =>
  [`${amount} ${currency.toUpperCase()}`, ...(description === null ? [] : [description])].join(" · ");

const centsText = (cents: number): string => (cents / 100).toFixed(2);

export const describeInvoices = (services: {
  readonly nowpayments: SandboxNowPayments;
  readonly cryptopay: SandboxCryptoPay;
  readonly stripe: SandboxStripe;
}): InvoiceView[] => [
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
      status: paid === undefined ? status : `${status} (${paid.asset})`,
    }),
  ),
  ...newest(services.nowpayments.invoices()).map(
    ({ id, url, priceAmount, priceCurrency, orderDescription }): InvoiceView => {
      const last = services.nowpayments.openInvoice(id).payments().at(-1);
      return {
        id,
        provider: "NOWPayments",
        url,
        text: textOf(priceAmount, priceCurrency, orderDescription),
        status: last === undefined ? "no coin chosen" : `${last.status} (${last.payCurrency})`,
      };
    },
  ),
];
