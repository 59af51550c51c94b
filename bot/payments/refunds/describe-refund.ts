import { describeSum } from "../../ledger/index.ts";
import { describeItem, textKeyFor } from "../../orders/index.ts";
import { describeAmount, describeMoney } from "../../platform/texts/describe-money.ts";
import { Html, kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeProvider } from "../providers/registry.ts";
import type { RefundPage } from "./list-refundable.ts";
import { isWaiting } from "./refund.keyboards.ts";

/** The payment, with the place of its money and the person who decides: HTML. */
export const describePayment = (texts: Texts, payment: RefundPage): string =>
  describePage(texts, payment, describeRefund(texts, payment));

/** The payment, with the question how much of it goes back: HTML. */
export const describePart = (texts: Texts, payment: RefundPage): string =>
  describePage(texts, payment, texts.html("refund-part-page", { rest: describeMoney(texts, payment.rest) }));

function describePage(texts: Texts, payment: RefundPage, what: string): string {
  const { buyer, amount, arrived } = payment;
  const values = {
    tier: describeItem(texts, payment.tierName),
    channel: payment.channelTitle,
    date: texts.date(payment.paidAt),
    paid:
      arrived === undefined || arrived.currency === amount.currency
        ? describeMoney(texts, amount)
        : texts.plain("refund-paid-in-coins", {
            coins: describeAmount(texts, arrived),
            amount: describeMoney(texts, amount),
          }),
    id: payment.id,
    what: new Html(what),
  };
  return buyer === undefined
    ? texts.html("donation-refund-payment-anonymous", values)
    : texts.html("refund-payment", { ...values, buyer: buyer.name, buyerId: String(buyer.id) });
}

/** HTML about the place of the money or its way back, and about the person who decides. */
function describeRefund(texts: Texts, payment: RefundPage): string {
  if (!payment.mayDecide) return texts.html("refund-of-former-owner");
  const { debt, refunded, waiting } = payment;
  const before =
    refunded.minor === 0n
      ? ""
      : `${texts.html("refund-part-before", { sum: describeMoney(texts, refunded) })}\n\n`;
  const how = before + describeWayBack(texts, payment);
  if (debt === undefined) return how;
  const balance = describeSum(texts, debt);
  if (payment.isForOperator) {
    const part = isWaiting(payment) ? waiting?.part : undefined;
    const asked = part && texts.html("refund-part-asked", { part: describeMoney(texts, part) });
    return [how, ...(asked === undefined ? [] : [asked]), texts.html("refund-makes-debt", { balance })].join(
      "\n\n",
    );
  }
  return isWaiting(payment)
    ? texts.html("refund-is-waiting", { balance })
    : `${how}\n\n${texts.html("refund-needs-operator", { balance })}`;
}

/** HTML about the place of the money, or about its way back. */
function describeWayBack(texts: Texts, payment: RefundPage): string {
  const { state, openPart, isSentByProvider, tierName } = payment;
  const kind = tierName === null ? "donation" : "access";
  const values = { provider: describeProvider(texts, payment.provider) };
  if (state === "by_hand") {
    const due = { ...values, sums: payment.due.map((sum) => describeAmount(texts, sum)).join(" + ") };
    return openPart === undefined
      ? texts.html(textKeyFor(kind, "refund-is-by-hand"), due)
      : texts.html("refund-part-by-hand", { ...due, part: describeMoney(texts, openPart.amount) });
  }
  if (state !== "possible") return texts.html(`refund-is-${kebabCase(state)}`);
  return isSentByProvider
    ? texts.html("refund-goes-back-at-once")
    : texts.html(textKeyFor(kind, "refund-goes-back-coins"), values);
}
