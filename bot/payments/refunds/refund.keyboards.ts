import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { isolateDirection } from "../../platform/texts/languages.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { describeItem } from "../../orders/index.ts";
import type { Refundable } from "./list-refundable.ts";

/** One payment a row. */
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
      tier: describeItem(texts, tierName),
      date: isolateDirection(day.format(paidAt), texts.locale),
    });
    keyboard.text(label, buttonData("refund", id)).row();
  }
  return keyboard;
}

/** The press is the confirmation, so the button states the amount. */
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

/** The text key and the callback data of each button. */
function choicesFor({
  id,
  state,
  isGranted,
}: Refundable): (readonly [
  key: "refund-sent" | "refund-withdraw" | "refund-alone" | "refund-and-end" | "refund-and-keep",
  data: string,
])[] {
  if (state === "by_hand") {
    return [
      ["refund-sent", buttonData("refund-sent", id)],
      ["refund-withdraw", buttonData("refund-withdraw", id)],
    ];
  }
  if (state !== "possible") return [];
  // A donation opens no access, nor does a payment that awaits a decision.
  if (!isGranted) return [["refund-alone", buttonData("refund-do", id, "ended")]];
  return [
    ["refund-and-end", buttonData("refund-do", id, "ended")],
    ["refund-and-keep", buttonData("refund-do", id, "kept")],
  ];
}

/** The access after a refund that the bot did not start. */
export const refundAccessButtons = (texts: Texts, paymentId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("refund-access-end"), buttonData("refund-end", paymentId))
    .row()
    .text(texts.plain("refund-access-keep"), buttonData("refund-keep", paymentId));
