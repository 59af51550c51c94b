import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import type { Invoice } from "../payments/payment-store.ts";
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
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/payment/page.css"><link rel="icon" href="data:,">
<title>Sandbox invoice ${invoice.id}</title>${isMoving ? markup`<meta http-equiv="refresh" content="1">` : undefined}
</head><body><header><b>NOWPayments</b> <span>sandbox: no coins move</span></header><main>
<h1>${invoice.priceAmount} ${invoice.priceCurrency.toUpperCase()}</h1>
<p>${invoice.orderDescription ?? ""}</p>
<p class="soft">Invoice ${invoice.id}, order ${invoice.orderId ?? "–"}</p>
${problem === null ? undefined : markup`<p class="problem" role="alert">${problem}</p>`}
${payments.map((payment) => paymentSection(invoice, payment))}
${chooseSection(invoice, coins, payments.length > 0)}
${backLink(invoice.cancelUrl, "Cancel and go back")}
</main></body></html>`.source;
}

function chooseSection(invoice: Invoice, coins: readonly Coin[], isFurther: boolean): Markup {
  const options = coins
    .filter(({ code }) => invoice.payCurrency === null || invoice.payCurrency === code)
    .map(({ code, name }) => markup`<option value="${code}">${name}</option>`);
  const inputs = markup`<label for="coin">Coin</label> <select id="coin" name="coin">${options}</select> <button${isFurther ? undefined : markup` class="primary"`}>Choose</button>`;
  return markup`<section><h2>${isFurther ? "Pay with another coin" : "Pay with"}</h2>${form("choose", invoice.id, inputs)}</section>`;
}
