import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say, startAsking } from "../../platform/forms/ask.ts";
import type { LimitedAnswer, Limits } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { readMoney } from "../../platform/forms/typed-answers.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { money, moneyText, parseMoney } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import { describePart } from "./describe-refund.ts";
import { findRefundable } from "./list-refundable.ts";
import { partActions } from "./refund.keyboards.ts";

/** Stored as JSON while the form waits. */
type PartForm = { readonly actorId: number; readonly paymentId: string };

export const { open: openPartForm, waiting: partForm } = defineForm({
  id: "refund-part",
  fill: fillPartForm,
  lost: "refund-form-lost",
});

/** Asks for the amount of a part, and shows the buttons that refund it. */
async function fillPartForm(
  form: Form,
  { texts }: FormContext,
  { actorId, paymentId }: PartForm,
): Promise<void> {
  const asking = await startAsking(form, texts);
  const left = await form.external(async ({ platform }) => {
    const found = await findRefundable(platform, { reference: paymentId, actorId });
    if (found?.mayDecide !== true || !found.isDivisible) return null;
    return { text: moneyText(found.rest), currency: found.rest.currency };
  });
  const rest = left === null ? undefined : parseMoney(left.text, left.currency);
  if (rest === undefined) return say(form, texts.html("refund-part-not-possible"));
  const limits = { min: money(1n, rest.currency), max: money(rest.minor - 1n, rest.currency) };
  const typed = await ask<string>(asking, {
    html: texts.html("refund-part-ask", { rest: describeMoney(texts, rest) }),
    buttons: [],
    readText: (text) => readPart(text, limits),
    readButton: () => undefined,
  });
  const amount = parseMoney(typed, rest.currency);
  await attempt(form, async (outer) => {
    const payment = await findRefundable(outer.platform, { reference: paymentId, actorId });
    if (payment === undefined || amount === undefined) return null;
    await outer.reply(describePart(texts, payment), {
      parse_mode: "HTML",
      reply_markup: partActions(texts, payment, amount),
    });
    return null;
  });
}

/** @returns the amount as an exact text: the form's state holds no bigint. */
export function readPart(text: string, limits: Limits<Money>): LimitedAnswer<string> {
  const read = readMoney(text, limits.min.currency);
  if (read.kind === "refused") return { kind: "refused", reason: "refund-part-no-amount" };
  const { minor } = read.money;
  return minor >= limits.min.minor && minor <= limits.max.minor
    ? { kind: "ok", value: moneyText(read.money) }
    : { kind: "refused", reason: "refund-part-range", limits };
}
