import type { SandboxNowPayments } from "../../nowpayments/index.ts";
import type { InvoiceView } from "../api/view.ts";

const SHOWN_INVOICES = 20;

export const describeInvoices = (nowpayments: SandboxNowPayments): InvoiceView[] =>
  nowpayments
    .invoices()
    .slice(-SHOWN_INVOICES)
    .toReversed()
    .map(({ id, url, priceAmount, priceCurrency, orderDescription }) => {
      const last = nowpayments.openInvoice(id).payments().at(-1);
      return {
        id,
        url,
        text: [`${priceAmount} ${priceCurrency.toUpperCase()}`, orderDescription ?? ""].join(" ").trim(),
        status: last === undefined ? "no coin chosen" : `${last.status} (${last.payCurrency})`,
      };
    });
