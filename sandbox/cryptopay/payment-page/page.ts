import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import { deliveryList } from "../../http/delivery-list.ts";
import type { Invoice, InvoiceStatus } from "../state/app-store.ts";
import type { Delivery } from "../webhook/updates.ts";

export type PaymentPageView = {
  readonly invoice: Invoice;
  readonly status: InvoiceStatus;
  readonly quotes: readonly { readonly asset: string; readonly amount: string }[];
  /** The updates about this invoice, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** The error of the last submitted form. */
  readonly problem: string | null;
};

/** The page behind every URL of an invoice. Its plain forms work in any browser and from tests. */
export function renderPaymentPage({ invoice, status, quotes, deliveries, problem }: PaymentPageView): string {
  const { price, amount, payload, paid } = invoice;
  const isMoving = deliveries.some(({ attempts }) => attempts.length === 0);
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/invoice/page.css"><link rel="icon" href="data:,">
<title>Sandbox invoice ${invoice.id}</title>${isMoving ? markup`<meta http-equiv="refresh" content="1">` : undefined}
</head><body><header><b>Crypto Bot</b> <span>sandbox: no coins move</span></header><main>
<h1>${amount} ${price.kind === "fiat" ? price.fiat : price.asset}</h1>
<p>${invoice.description ?? ""}</p>
<p class="soft">Invoice ${invoice.id}, payload ${payload ?? "–"}</p>
${problem === null ? undefined : markup`<p class="problem" role="alert">${problem}</p>`}
<section><h2>Invoice: <output>${status}</output></h2>
${paid === null ? undefined : markup`<p>${paid.amount} ${paid.asset}, of which ${paid.fee} ${paid.asset} are the fee</p>`}
${paid === null ? undefined : markup`<p>${invoice.hiddenMessage ?? ""}</p>`}
${paid === null ? undefined : backLink(invoice)}
${status === "active" ? payForm(invoice, quotes) : undefined}
${deliveryList(
  "Updates",
  deliveries.map((delivery) => ({
    ...delivery,
    title: "invoice_paid",
    origin: delivery.origin === "payment" ? undefined : delivery.origin,
  })),
)}</section>
</main></body></html>`.source;
}

function payForm({ hash, allowComments }: Invoice, quotes: PaymentPageView["quotes"]): Markup {
  const options = quotes.map(
    ({ asset, amount }) => markup`<option value="${asset}">${amount} ${asset}</option>`,
  );
  const comment = allowComments
    ? markup` <input name="comment" size="16" maxlength="1024" placeholder="comment" aria-label="Comment">`
    : undefined;
  return markup`<form method="post" action="/invoice/pay?hash=${encodeURIComponent(hash)}"><label for="asset">Pay with</label> <select id="asset" name="asset">${options}</select>${comment} <button class="primary">Pay</button></form>
<p class="soft">The rate moves until you pay; another amount cannot be sent.</p>`;
}

/** Any other scheme could run a script on click. */
function backLink({ paidButton }: Invoice): Markup | undefined {
  if (paidButton === null || !/^https?:/i.test(paidButton.url)) return undefined;
  return markup`<p><a href="${paidButton.url}" rel="noreferrer">${BUTTONS[paidButton.name] ?? paidButton.name}</a></p>`;
}

const BUTTONS: Readonly<Record<string, string>> = {
  viewItem: "View Item",
  openChannel: "Open Channel",
  openBot: "Open Bot",
  callback: "Return",
};
