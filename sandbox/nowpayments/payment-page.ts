import type { Invoice, Payment, PaymentStatus } from "./books.ts";
import { formatDecimal } from "./decimals.ts";
import { COINS } from "./market.ts";
import type { Coin } from "./market.ts";

export type PageView = {
  readonly invoice: Invoice;
  readonly payments: readonly { readonly payment: Payment; readonly status: PaymentStatus }[];
  /** To choose from. */
  readonly coins: readonly Coin[];
  /** What went wrong with the last form, if anything did. */
  readonly problem: string | null;
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

const STYLE =
  "body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;color:#1b2333}" +
  "section{border:1px solid #cfd6e4;border-radius:8px;padding:1rem;margin:1rem 0}code{word-break:break-all}" +
  "form{display:inline-block;margin:.2rem .4rem .2rem 0}button{padding:.3rem .8rem}.problem{color:#a4161a}";

/** The page at `invoice_url`. Plain forms, no script: it works in any browser and from a test. */
export function renderPaymentPage({ invoice, payments, coins, problem }: PageView): string {
  const moving = payments.some(({ status }) => ["confirming", "confirmed", "sending"].includes(status));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Sandbox invoice ${escapeHtml(invoice.id)}</title>${moving ? '<meta http-equiv="refresh" content="1">' : ""}
<style>${STYLE}</style></head><body>
<h1>${escapeHtml(formatDecimal(invoice.priceAmount))} ${escapeHtml(invoice.priceCurrency.toUpperCase())}</h1>
<p>Sandbox payment page: no coins move. Invoice ${escapeHtml(invoice.id)}, order ${escapeHtml(invoice.orderId ?? "–")}</p>
<p>${escapeHtml(invoice.orderDescription ?? "")}</p>
${problem === null ? "" : `<p class="problem" role="alert">${escapeHtml(problem)}</p>`}
${payments.map(({ payment, status }) => paymentSection(invoice, payment, status)).join("\n")}
${chooseForm(invoice, coins)}
${link(invoice.cancelUrl, "Cancel and go back")}
</body></html>`;
}

function chooseForm(invoice: Invoice, coins: readonly Coin[]): string {
  const options = coins
    .filter(({ code }) => invoice.payCurrency === null || invoice.payCurrency === code)
    .map(({ code, name }) => `<option value="${code}">${escapeHtml(name)}</option>`)
    .join("");
  const inputs = `<label>Coin <select name="coin">${options}</select></label> <button>Choose</button>`;
  return `<section><h2>Pay with</h2>${form("choose", invoice.id, inputs)}</section>`;
}

function paymentSection(invoice: Invoice, payment: Payment, status: PaymentStatus): string {
  const coin = escapeHtml(payment.payCurrency.toUpperCase());
  const amount = escapeHtml(formatDecimal(payment.payAmount));
  const hidden = `<input type="hidden" name="payment" value="${escapeHtml(payment.id)}">`;
  const act = (action: string, label: string, inputs = ""): string =>
    form(action, invoice.id, `${hidden}${inputs} <button>${escapeHtml(label)}</button>`);
  const field = `<input name="amount" size="12" inputmode="decimal" required aria-label="amount">`;
  const others = COINS.filter(({ code }) => code !== payment.payCurrency)
    .map(({ code }) => `<option>${code}</option>`)
    .join("");
  const open = status === "waiting" || status === "expired";
  const actions = open
    ? [
        act("pay", "Pay exactly"),
        act("pay-half", "Pay too little"),
        act("pay-double", "Pay too much"),
        act("pay-amount", "Pay this amount", field),
        act("pay-wrong", "Pay with the wrong coin", `<select name="coin">${others}</select>${field}`),
        status === "waiting" ? act("expire", "Let it expire") : "",
      ]
    : [
        status === "partially_paid" ? act("top-up", "Pay the rest") : "",
        act("pay-again", "Pay again to the same address"),
        status === "partially_paid" || status === "finished" ? act("refund", "Refund") : "",
        act("fail", "Fail"),
      ];
  const memo =
    payment.payinExtraId === null ? "" : ` with memo <code>${escapeHtml(payment.payinExtraId)}</code>`;
  return `<section><h2>Payment ${escapeHtml(payment.id)}: <output>${status}</output></h2>
<p>${amount} ${coin} to <code>${escapeHtml(payment.payAddress)}</code>${memo}<br>arrived: ${escapeHtml(formatDecimal(payment.actuallyPaid))} ${coin}</p>
${actions.join("\n")}
${status === "finished" ? link(invoice.successUrl, "Back to the shop", payment.id) : ""}
${status === "partially_paid" ? link(invoice.partiallyPaidUrl, "Back to the shop", payment.id) : ""}</section>`;
}

function form(action: string, invoiceId: string, inputs: string): string {
  return `<form method="post" action="/payment/${action}?iid=${encodeURIComponent(invoiceId)}">${inputs}</form>`;
}

/** The vendor appends the payment's id as `NP_id`. Other schemes than these could run script when clicked. */
function link(url: string | null, label: string, paymentId?: string): string {
  if (url === null || !/^(https?|tg):/i.test(url)) return "";
  const target = new URL(url);
  if (paymentId !== undefined) target.searchParams.set("NP_id", paymentId);
  return `<p><a href="${escapeHtml(target.href)}" rel="noreferrer">${escapeHtml(label)}</a></p>`;
}
