import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import type { Invoice, Payment, PaymentStatus } from "../payments/payment-store.ts";
import type { Delivery } from "../ipn/ipn-sender.ts";
import { COINS } from "../payments/market.ts";
import { deliveryList } from "../../http/delivery-list.ts";

/** `deliveries` are the IPNs of this payment, oldest first. */
export type PaymentView = {
  readonly payment: Payment;
  readonly status: PaymentStatus;
  readonly deliveries: readonly Delivery[];
};

/** A payment, the possible actions on it, and its IPNs. */
export function paymentSection(invoice: Invoice, { payment, status, deliveries }: PaymentView): Markup {
  const coin = payment.payCurrency.toUpperCase();
  const memo =
    payment.payinExtraId === null ? undefined : markup` with memo <code>${payment.payinExtraId}</code>`;
  const again = payment.parentPaymentId === null ? "" : `, after ${payment.parentPaymentId}`;
  return markup`<section><h2>Payment ${payment.id}${again}: <output>${status}</output></h2>
<p>${payment.payAmount} ${coin} to <code>${payment.payAddress}</code>${memo}</p>
<p class="soft">arrived: ${payment.actuallyPaid} ${coin}</p>
${actions(invoice, payment, status)}
${status === "finished" ? backLink(invoice.successUrl, "Back to the merchant", payment.id) : undefined}
${status === "partially_paid" ? backLink(invoice.partiallyPaidUrl, "Back to the merchant", payment.id) : undefined}
${ipnList(deliveries)}</section>`;
}

function actions(invoice: Invoice, payment: Payment, status: PaymentStatus): Markup[] {
  const hidden = markup`<input type="hidden" name="payment" value="${payment.id}">`;
  const act = (action: string, label: string, inputs?: Markup): Markup =>
    form(
      action,
      invoice.id,
      markup`${hidden}${inputs} <button${action === "pay" || action === "top-up" ? markup` class="primary"` : undefined}>${label}</button>`,
    );
  const field = (label: string): Markup =>
    markup`<input name="amount" size="12" inputmode="decimal" required placeholder="amount" aria-label="${label}">`;
  const others = COINS.filter(({ code }) => code !== payment.payCurrency).map(
    ({ code }) => markup`<option>${code}</option>`,
  );
  if (status === "waiting" || status === "expired")
    return [
      act("pay", "Pay exactly"),
      act("pay-half", "Pay too little"),
      act("pay-double", "Pay too much"),
      ...(status === "waiting" ? [act("expire", "Let it expire")] : []),
      act("pay-amount", "Pay this amount", field("Amount to pay")),
      act(
        "pay-wrong",
        "Pay with the wrong coin",
        markup`<select name="coin" aria-label="Wrong coin">${others}</select> ${field("Amount of the wrong coin")}`,
      ),
    ];
  return [
    ...(status === "partially_paid" ? [act("top-up", "Pay the rest")] : []),
    act("pay-again", "Pay again to the same address"),
    ...(status === "partially_paid" || status === "finished" ? [act("refund", "Refund")] : []),
    act("fail", "Fail"),
  ];
}

export function form(action: string, invoiceId: string, inputs: Markup): Markup {
  return markup`<form method="post" action="/payment/${action}?iid=${encodeURIComponent(invoiceId)}">${inputs}</form>`;
}

/** The vendor appends the payment's id as `NP_id`. Any other scheme could run a script on click. */
export function backLink(url: string | null, label: string, paymentId?: string): Markup | undefined {
  if (url === null || !/^(https?|tg):/i.test(url)) return undefined;
  const target = new URL(url);
  if (paymentId !== undefined) target.searchParams.set("NP_id", paymentId);
  return markup`<p><a href="${target.href}" rel="noreferrer">${label}</a></p>`;
}

/** The IPNs of a payment and the merchant's responses, newest first. */
export const ipnList = (deliveries: readonly Delivery[]): Markup | undefined =>
  deliveryList(
    "IPNs",
    deliveries.map((delivery) => ({
      ...delivery,
      title: delivery.paymentStatus ?? "unknown",
      origin: delivery.origin === "payment" ? undefined : delivery.origin,
    })),
  );
