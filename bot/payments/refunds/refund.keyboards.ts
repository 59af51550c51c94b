import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import { money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { isolateDirection } from "../../platform/texts/languages.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { describeItem } from "../../orders/index.ts";
import type { AccessChoice } from "../access/change-access.ts";
import { shortenedEnd } from "../access/change-access.ts";
import type { Refundable, RefundPage } from "./list-refundable.ts";

/** One payment a row. */
export function refundList(texts: Texts, payments: readonly Refundable[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, state, buyer, rest: amount, tierName, paidAt } of payments) {
    const label = texts.plain(state === "by_hand" ? "refund-label-by-hand" : "refund-label", {
      buyer: buyer?.name ?? texts.plain("donation-somebody"),
      amount: describeMoney(texts, amount),
      tier: describeItem(texts, tierName),
      date: dayOf(texts, paidAt),
    });
    keyboard.text(label, buttonData("refund", id)).row();
  }
  return keyboard;
}

const dayOf = (texts: Texts, date: Date): string =>
  isolateDirection(
    new Intl.DateTimeFormat(texts.locale, {
      day: "numeric",
      month: "short",
      timeZone: texts.timeZone ?? "UTC",
    }).format(date),
    texts.locale,
  );

/** The press is the confirmation, so the button states the amount. A reader who may not decide gets no decision. */
export function refundActions(texts: Texts, payment: RefundPage): InlineKeyboard {
  const { id, state, mayDecide } = payment;
  if (mayDecide && state === "access_open") return refundAccessButtons(texts, id);
  const keyboard = new InlineKeyboard();
  for (const choice of mayDecide ? choicesFor(payment) : [])
    keyboard.text(labelOf(texts, payment, choice), choice.data).row();
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
  /** The end of the access, if this part shortens it. */
  readonly until?: Date | undefined;
};

const labelOf = (texts: Texts, { rest }: Refundable, { key, amount = rest, until }: Choice): string =>
  until === undefined
    ? texts.plain(key, { amount: describeMoney(texts, amount) })
    : texts.plain("refund-and-shorten", {
        amount: describeMoney(texts, amount),
        date: dayOf(texts, until),
      });
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
    const part = waiting?.part;
    const allowed = part
      ? partChoices(payment).map((access) => partRequest(payment, part, access))
      : accessChoices(payment).map((access) => wholeRequest(payment, access));
    return [
      ...allowed.filter(({ access }) => access === (waiting?.access ?? access)),
      { key: "refund-decline", data: buttonData("refund-withdraw", id) },
    ];
  }
  const requests = accessChoices(payment).map((access) => wholeRequest(payment, access));
  return isDivisible ? [...requests, { key: "refund-part", data: buttonData("refund-part", id) }] : requests;
}

/** A donation opens no access, nor does a payment that awaits a decision. */
const accessChoices = ({ hasAccess }: Refundable): readonly ("ended" | "kept")[] =>
  hasAccess ? ["ended", "kept"] : ["ended"];

/** Access that a part cannot shorten any more stays as it is. */
const partChoices = (payment: RefundPage): readonly AccessChoice[] =>
  payment.shortening === undefined && payment.waiting?.access !== "shortened"
    ? accessChoices(payment)
    : ["ended", "shortened", "kept"];

type Request = Choice & { readonly access: AccessChoice };

const keyOf = ({ hasAccess }: Refundable, access: AccessChoice): FixedKey => {
  if (!hasAccess) return "refund-alone";
  return access === "ended" ? "refund-and-end" : "refund-and-keep";
};

const wholeRequest = (payment: Refundable, access: "ended" | "kept"): Request => ({
  access,
  key: keyOf(payment, access),
  data: buttonData("refund-do", payment.id, access),
});

/** The data holds what went back before: after another part, the press is outdated. */
const partRequest = (payment: RefundPage, amount: Money, access: AccessChoice): Request => ({
  access,
  key: keyOf(payment, access),
  until: access === "shortened" ? endAfter(payment, amount) : undefined,
  data: buttonData(
    "refund-part-do",
    payment.id,
    access.slice(0, 1),
    String(amount.minor),
    String(payment.refunded.minor),
  ),
  amount,
});

const endAfter = ({ shortening, undecided }: RefundPage, { minor }: Money): Date | undefined =>
  shortening && shortenedEnd(shortening, { ...undecided, part: undecided.part + minor });

/** Half of what is left, or the amount that was typed; the press is the confirmation. */
export function partActions(texts: Texts, payment: RefundPage, typed?: Money): InlineKeyboard {
  const { rest, id } = payment;
  const amount = typed ?? money(rest.minor / 2n, rest.currency);
  const keyboard = new InlineKeyboard();
  for (const access of partChoices(payment)) {
    const request = partRequest(payment, amount, access);
    keyboard.text(labelOf(texts, payment, request), request.data).row();
  }
  return keyboard
    .text(texts.plain("refund-part-other"), buttonData("refund-part-type", id))
    .row()
    .text(texts.plain("refund-part-back"), buttonData("refund", id));
}

/** A refund that the owner's balance covers by now is an ordinary one again. */
export const isWaiting = ({ waiting, debt }: RefundPage): boolean =>
  waiting !== undefined && debt !== undefined;

/**
 * The access after a refund that the bot did not start.
 * @param shortened of a part: the end of the access if it is shortened; undefined: it cannot be.
 */
export function refundAccessButtons(texts: Texts, paymentId: string, shortened?: Date): InlineKeyboard {
  const keyboard = new InlineKeyboard()
    .text(texts.plain("refund-access-end"), buttonData("refund-end", paymentId))
    .row();
  if (shortened !== undefined)
    keyboard
      .text(
        texts.plain("refund-access-shorten", { date: dayOf(texts, shortened) }),
        buttonData("refund-shorten", paymentId),
      )
      .row();
  return keyboard.text(texts.plain("refund-access-keep"), buttonData("refund-keep", paymentId));
}
