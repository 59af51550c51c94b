import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import { money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
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
  for (const { id, state, buyer, rest: amount, tierName, paidAt } of payments) {
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
  const keyboard = new InlineKeyboard();
  for (const { key, data, amount = payment.rest } of mayDecide ? choicesFor(payment) : [])
    keyboard.text(texts.plain(key, { amount: describeMoney(texts, amount) }), data).row();
  return keyboard.text(
    texts.plain(mayDecide && state === "possible" ? "refund-cancel" : "refunds-back"),
    buttonData("refunds"),
  );
}

type Choice = {
  readonly key: FixedKey;
  readonly data: string;
  /** Left out: all that has not gone back yet. */
  readonly amount?: Money;
};
type FixedKey =
  | "refund-sent"
  | "refund-withdraw"
  | "refund-decline"
  | "refund-alone"
  | "refund-and-end"
  | "refund-and-keep"
  | "refund-part";

function choicesFor(payment: RefundPage): Choice[] {
  const { id, state, waiting, openPart, isDivisible } = payment;
  const asked = openPart === undefined ? [id] : [id, openPart.tag];
  const withdraw: Choice = { key: "refund-withdraw", data: buttonData("refund-withdraw", ...asked) };
  if (state === "by_hand")
    return [{ key: "refund-sent", data: buttonData("refund-sent", ...asked) }, withdraw];
  if (state !== "possible") return [];
  if (isWaiting(payment) && !payment.isForOperator) return [withdraw];
  if (isWaiting(payment)) {
    // An operator allows what the owner chose.
    const allowed = accessChoices(payment).filter((access) => access === (waiting?.access ?? access));
    const part = waiting?.part;
    return [
      ...allowed.map((access) => (part ? partRequest(payment, part, access) : wholeRequest(payment, access))),
      { key: "refund-decline", data: buttonData("refund-withdraw", id) },
    ];
  }
  const requests = accessChoices(payment).map((access) => wholeRequest(payment, access));
  return isDivisible ? [...requests, { key: "refund-part", data: buttonData("refund-part", id) }] : requests;
}

/** A donation opens no access, nor does a payment that awaits a decision. */
const accessChoices = ({ hasAccess }: Refundable): readonly ("ended" | "kept")[] =>
  hasAccess ? ["ended", "kept"] : ["ended"];

const keyOf = ({ hasAccess }: Refundable, access: "ended" | "kept"): FixedKey => {
  if (!hasAccess) return "refund-alone";
  return access === "ended" ? "refund-and-end" : "refund-and-keep";
};

const wholeRequest = (payment: Refundable, access: "ended" | "kept"): Choice => ({
  key: keyOf(payment, access),
  data: buttonData("refund-do", payment.id, access),
});

/** The data holds what went back before: after another part, the press is outdated. */
const partRequest = (payment: Refundable, amount: Money, access: "ended" | "kept"): Choice => ({
  key: keyOf(payment, access),
  data: buttonData(
    "refund-part-do",
    payment.id,
    access.slice(0, 1),
    String(amount.minor),
    String(payment.refunded.minor),
  ),
  amount,
});

/** Half of what is left, or the amount that was typed; the press is the confirmation. */
export function partActions(texts: Texts, payment: RefundPage, typed?: Money): InlineKeyboard {
  const { rest, id } = payment;
  const amount = typed ?? money(rest.minor / 2n, rest.currency);
  const keyboard = new InlineKeyboard();
  for (const access of accessChoices(payment)) {
    const { key, data } = partRequest(payment, amount, access);
    keyboard.text(texts.plain(key, { amount: describeMoney(texts, amount) }), data).row();
  }
  return keyboard
    .text(texts.plain("refund-part-other"), buttonData("refund-part-type", id))
    .row()
    .text(texts.plain("refund-part-back"), buttonData("refund", id));
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
