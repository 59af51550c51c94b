import type { Invoice, Payment, PaymentStatus } from "../payments/payment-store.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Delivery } from "../ipn/ipn-sender.ts";
import { COINS } from "../payments/market.ts";
import { ipnList } from "./ipn-list.ts";

/** `deliveries` are the IPNs of this payment, oldest first. */
export type PaymentView = {
  readonly payment: Payment;
  readonly status: PaymentStatus;
  readonly deliveries: readonly Delivery[];
};

/** A payment, the possible actions on it, and its IPNs. */
export function paymentSection(invoice: Invoice, { payment, status, deliveries }: PaymentView): string {
  const coin = escapeHtml(payment.payCurrency.toUpperCase());
  const amount = escapeHtml(payment.payAmount);
  const memo =
    payment.payinExtraId === null ? "" : ` with memo <code>${escapeHtml(payment.payinExtraId)}</code>`;
  const again = payment.parentPaymentId === null ? "" : `, after ${escapeHtml(payment.parentPaymentId)}`;
  return `<section><h2>Payment ${escapeHtml(payment.id)}${again}: <output>${status}</output></h2>
<p>${amount} ${coin} to <code>${escapeHtml(payment.payAddress)}</code>${memo}</p>
<p class="soft">arrived: ${escapeHtml(payment.actuallyPaid)} ${coin}</p>
${actions(invoice, payment, status)}
${status === "finished" ? backLink(invoice.successUrl, "Back to the merchant", payment.id) : ""}
${status === "partially_paid" ? backLink(invoice.partiallyPaidUrl, "Back to the merchant", payment.id) : ""}
${ipnList(deliveries)}</section>`;
}

function actions(invoice: Invoice, payment: Payment, status: PaymentStatus): string {
  const hidden = `<input type="hidden" name="payment" value="${escapeHtml(payment.id)}">`;
  const act = (action: string, label: string, inputs = ""): string =>
    form(
      action,
      invoice.id,
      `${hidden}${inputs} <button${action === "pay" || action === "top-up" ? ' class="primary"' : ""}>${escapeHtml(label)}</button>`,
    );
  const field = (label: string): string =>
    `<input name="amount" size="12" inputmode="decimal" required placeholder="amount" aria-label="${label}">`;
  const others = COINS.filter(({ code }) => code !== payment.payCurrency)
    .map(({ code }) => `<option>${code}</option>`)
    .join("");
  if (status === "waiting" || status === "expired")
    return [
      act("pay", "Pay exactly"),
      act("pay-half", "Pay too little"),
      act("pay-double", "Pay too much"),
      status === "waiting" ? act("expire", "Let it expire") : "",
      act("pay-amount", "Pay this amount", field("Amount to pay")),
      act(
        "pay-wrong",
        "Pay with the wrong coin",
        `<select name="coin" aria-label="Wrong coin">${others}</select> ${field("Amount of the wrong coin")}`,
      ),
    ].join("\n");
  return [
    status === "partially_paid" ? act("top-up", "Pay the rest") : "",
    act("pay-again", "Pay again to the same address"),
    status === "partially_paid" || status === "finished" ? act("refund", "Refund") : "",
    act("fail", "Fail"),
  ].join("\n");
}

export function form(action: string, invoiceId: string, inputs: string): string {
  return `<form method="post" action="/payment/${action}?iid=${encodeURIComponent(invoiceId)}">${inputs}</form>`;
}

/** The vendor appends the payment's id as `NP_id`. Any other scheme could run a script on click. */
export function backLink(url: string | null, label: string, paymentId?: string): string {
  if (url === null || !/^(https?|tg):/i.test(url)) return "";
  const target = new URL(url);
  if (paymentId !== undefined) target.searchParams.set("NP_id", paymentId);
  return `<p><a href="${escapeHtml(target.href)}" rel="noreferrer">${escapeHtml(label)}</a></p>`;
}
