import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { isolateDirection } from "../../platform/texts/languages.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { describeItem } from "../../orders/index.ts";
import type { Refundable, RefundPage } from "./list-refundable.ts";

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

/** The press is the confirmation, so the button states the amount. A reader who may not decide gets no decision. */
export function refundActions(texts: Texts, payment: RefundPage): InlineKeyboard {
  const { id, state, mayDecide } = payment;
  if (mayDecide && state === "access_open") return refundAccessButtons(texts, id);
  const amount = describeMoney(texts, payment.amount);
  const keyboard = new InlineKeyboard();
  for (const { key, data } of mayDecide ? choicesFor(payment) : [])
    keyboard.text(texts.plain(key, { amount }), data).row();
  return keyboard.text(
    texts.plain(mayDecide && state === "possible" ? "refund-cancel" : "refunds-back"),
    buttonData("refunds"),
  );
}

type Choice = {
  readonly key: FixedKey;
  readonly data: string;
  /** The access after the refund that the button requests. */
  readonly access?: "kept" | "ended";
};
type FixedKey =
  | "refund-sent"
  | "refund-withdraw"
  | "refund-decline"
  | "refund-alone"
  | "refund-and-end"
  | "refund-and-keep";

function choicesFor(payment: RefundPage): Choice[] {
  const { id, state, isGranted, waiting } = payment;
  const withdraw: Choice = { key: "refund-withdraw", data: buttonData("refund-withdraw", id) };
  if (state === "by_hand") return [{ key: "refund-sent", data: buttonData("refund-sent", id) }, withdraw];
  if (state !== "possible") return [];
  const end: Choice = {
    // A donation opens no access, nor does a payment that awaits a decision.
    key: isGranted ? "refund-and-end" : "refund-alone",
    data: buttonData("refund-do", id, "ended"),
    access: "ended",
  };
  const keep: Choice = { key: "refund-and-keep", data: buttonData("refund-do", id, "kept"), access: "kept" };
  const requests = isGranted ? [end, keep] : [end];
  if (!isWaiting(payment)) return requests;
  if (!payment.isForOperator) return [withdraw];
  // An operator allows what the owner chose.
  const asked = requests.filter(({ access }) => waiting?.access === null || waiting?.access === access);
  return [...asked, { key: "refund-decline", data: buttonData("refund-withdraw", id) }];
}

/** A refund that the owner's balance covers by now is an ordinary one again. */
export const isWaiting = ({ waiting, debt }: RefundPage): boolean =>
  waiting !== undefined && debt !== undefined;

/** The access after a refund that the bot did not start. */
export const refundAccessButtons = (texts: Texts, paymentId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("refund-access-end"), buttonData("refund-end", paymentId))
    .row()
    .text(texts.plain("refund-access-keep"), buttonData("refund-keep", paymentId));
