import type { Invoice } from "../payments/payment-store.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Coin } from "../payments/market.ts";
import { IN_PROGRESS } from "../payments/payment-lifecycle.ts";
import { backLink, form, paymentSection } from "./payment-section.ts";
import type { PaymentView } from "./payment-section.ts";

export type PaymentPageView = {
  readonly invoice: Invoice;
  readonly payments: readonly PaymentView[];
  readonly coins: readonly Coin[];
  /** The error of the last submitted form. */
  readonly problem: string | null;
};

/** The page at `invoice_url`. Its plain forms work in any browser and from tests. */
export function renderPaymentPage({ invoice, payments, coins, problem }: PaymentPageView): string {
  const isMoving = payments.some(
    ({ status, deliveries }) =>
      IN_PROGRESS.some((each) => each === status) || deliveries.some(({ attempts }) => attempts.length === 0),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/payment/page.css"><link rel="icon" href="data:,">
<title>Sandbox invoice ${escapeHtml(invoice.id)}</title>${isMoving ? '<meta http-equiv="refresh" content="1">' : ""}
</head><body><header><b>NOWPayments</b> <span>sandbox: no coins move</span></header><main>
<h1>${escapeHtml(invoice.priceAmount)} ${escapeHtml(invoice.priceCurrency.toUpperCase())}</h1>
<p>${escapeHtml(invoice.orderDescription ?? "")}</p>
<p class="soft">Invoice ${escapeHtml(invoice.id)}, order ${escapeHtml(invoice.orderId ?? "–")}</p>
${problem === null ? "" : `<p class="problem" role="alert">${escapeHtml(problem)}</p>`}
${payments.map((payment) => paymentSection(invoice, payment)).join("\n")}
${chooseSection(invoice, coins, payments.length > 0)}
${backLink(invoice.cancelUrl, "Cancel and go back")}
</main></body></html>`;
}

function chooseSection(invoice: Invoice, coins: readonly Coin[], isFurther: boolean): string {
  const options = coins
    .filter(({ code }) => invoice.payCurrency === null || invoice.payCurrency === code)
    .map(({ code, name }) => `<option value="${code}">${escapeHtml(name)}</option>`)
    .join("");
  const inputs = `<label for="coin">Coin</label> <select id="coin" name="coin">${options}</select> <button${isFurther ? "" : ' class="primary"'}>Choose</button>`;
  return `<section><h2>${isFurther ? "Pay with another coin" : "Pay with"}</h2>${form("choose", invoice.id, inputs)}</section>`;
}
