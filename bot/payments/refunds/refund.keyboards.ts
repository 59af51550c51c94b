import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { inOnePiece } from "../../platform/texts/languages.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { nameBought } from "../../orders/index.ts";
import type { Refundable } from "./list-refundable.ts";

/** The payments that can go back, one a row. */
export function refundList(texts: Texts, payments: readonly Refundable[]): InlineKeyboard {
  const day = new Intl.DateTimeFormat(texts.locale, {
    day: "numeric",
    month: "short",
    timeZone: texts.timeZone ?? "UTC",
  });
  const keyboard = new InlineKeyboard();
  for (const { id, state, buyer, amount, tierName, paidAt } of payments) {
    const label = texts.plain(state === "by_hand" ? "refund-label-by-hand" : "refund-label", {
      buyer: buyer?.name ?? texts.plain("donation-somebody"),
      amount: describeMoney(texts, amount),
      tier: nameBought(texts, tierName),
      date: inOnePiece(day.format(paidAt), texts.locale),
    });
    keyboard.text(label, buttonData("refund", id)).row();
  }
  return keyboard;
}

/** What can be done about one payment. The press is the confirmation, so the button says how much goes back. */
export function refundActions(texts: Texts, payment: Refundable): InlineKeyboard {
  const { id, state } = payment;
  if (state === "access_open") return refundAccessButtons(texts, id);
  const amount = describeMoney(texts, payment.amount);
  const keyboard = new InlineKeyboard();
  for (const [key, data] of choicesFor(payment)) keyboard.text(texts.plain(key, { amount }), data).row();
  return keyboard.text(
    texts.plain(state === "possible" ? "refund-cancel" : "refunds-back"),
    buttonData("refunds"),
  );
}

/** Each button's text and what it does. */
function choicesFor({ id, state, isGranted }: Refundable): (readonly [key: string, data: string])[] {
  if (state === "by_hand") {
    return [
      ["refund-sent", buttonData("refund-sent", id)],
      ["refund-withdraw", buttonData("refund-off", id)],
    ];
  }
  if (state !== "possible") return [];
  // Nobody has come in by a donation, nor by a payment that still waits for a decision.
  if (!isGranted) return [["refund-alone", buttonData("refund-do", id, "ended")]];
  return [
    ["refund-and-end", buttonData("refund-do", id, "ended")],
    ["refund-and-keep", buttonData("refund-do", id, "kept")],
  ];
}

/** What becomes of the access after a refund that nobody here asked for. */
export const refundAccessButtons = (texts: Texts, paymentId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("refund-access-end"), buttonData("refund-end", paymentId))
    .row()
    .text(texts.plain("refund-access-keep"), buttonData("refund-keep", paymentId));
