import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say, startAsking } from "../../platform/forms/ask.ts";
import type { Asking, LimitedAnswer } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { readReason, REASON_MAX } from "../../platform/forms/typed-answers.ts";
import { describeProvider } from "../../payments/index.ts";
import { describeSettledPayout } from "../payout/describe-payout.ts";
import { findPayout } from "../payout/find-payouts.ts";
import { usualReasons } from "../payout/reasons.ts";
import { settlePayout } from "./settle-payout.ts";
import type { SettlePayoutInput, SettlePayoutResult } from "./settle-payout.ts";
import { toPendingPayouts } from "../payout/payout-notices.keyboards.ts";

/** The input of both forms, stored as JSON while a form waits. */
type SettleFormRequest = { readonly operatorId: number; readonly payoutId: string };

export const { open: openSentForm, waiting: sentForm } = defineForm({
  id: "payout-sent",
  fill: fillSentForm,
  lost: "payout-form-lost",
});

/** The longest transaction ids have about ninety characters; a link with one fits too. */
const REFERENCE_MAX = 200;

/** Asks for the transaction's reference, asks for a confirmation, and records the payout as sent. */
async function fillSentForm(form: Form, { texts }: FormContext, request: SettleFormRequest): Promise<void> {
  const asking = await startAsking(form, texts);
  for (;;) {
    const reference = await ask<string>(asking, {
      html: texts.html("payout-sent-ask", { max: REFERENCE_MAX }),
      buttons: [],
      readText: readReference,
      readButton: () => undefined,
    });
    const isRight = await ask<boolean>(asking, {
      html: texts.html("payout-sent-check", { reference }),
      buttons: [
        [{ value: "yes", label: texts.plain("payout-sent-yes") }],
        [{ value: "again", label: texts.plain("payout-type-again") }],
      ],
      readText: () => ({ kind: "refused", reason: "payout-press-a-button" }),
      readButton: (value) => (value === "yes" ? true : value === "again" ? false : undefined),
    });
    if (isRight && (await settleInForm({ form, texts }, request, { kind: "sent", reference }))) return;
  }
}

/** One line of 1 to 200 characters with a letter or a digit. */
export function readReference(typed: string): LimitedAnswer<string> {
  const text = typed
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toWellFormed();
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: "refused", reason: "payout-reference-empty" };
  if (text.length > REFERENCE_MAX)
    return { kind: "refused", reason: "payout-reference-long", limits: { max: REFERENCE_MAX } };
  return { kind: "ok", value: text };
}

export const { open: openRefuseForm, waiting: refuseForm } = defineForm({
  id: "payout-refuse",
  fill: fillRefuseForm,
  lost: "payout-form-lost",
});

/** Asks for the reason of a refusal, and returns the money to the balance. */
async function fillRefuseForm(form: Form, { texts }: FormContext, request: SettleFormRequest): Promise<void> {
  const usual = Object.entries(usualReasons).map(([value, key]) => ({ value, label: texts.plain(key) }));
  const asking = await startAsking(form, texts);
  for (;;) {
    const reason = await ask<string>(asking, {
      html: texts.html("payout-refuse-ask", { max: REASON_MAX }),
      buttons: usual.map((button) => [button]),
      readText: readReason,
      readButton: (value) => (value in usualReasons ? value : undefined),
    });
    if (await settleInForm(asking, request, { kind: "refused", reason })) return;
  }
}

const resultKeys = {
  settled_already: "payout-settled-already",
  not_claimed: "payout-not-claimed",
  being_sent: "payout-being-sent",
  told_meanwhile: "payout-told-meanwhile",
  wallet_waits: "payout-wallet-too-new",
  forbidden: "payout-settling-forbidden",
} as const satisfies Partial<Record<SettlePayoutResult["kind"], string>>;

/** HTML; undefined: the settlement is recorded. */
function describeResult(texts: Asking["texts"], result: SettlePayoutResult): string | undefined {
  if (result.kind === "done") return undefined;
  if (result.kind !== "unproven") return texts.html(resultKeys[result.kind]);
  const provider = describeProvider(texts, result.provider);
  return result.until === undefined
    ? texts.html("payout-unproven", { provider })
    : texts.html("payout-unproven-until", { provider, date: texts.date(result.until) });
}

/** Settles a payout at the end of a form, and shows the result. @returns false after an internal error. */
async function settleInForm(
  { form, texts }: Pick<Asking, "form" | "texts">,
  { operatorId, payoutId }: SettleFormRequest,
  settlement: SettlePayoutInput["settlement"],
): Promise<boolean> {
  const attempted = await attempt(form, async ({ platform }) => {
    const result = await settlePayout(platform, { payoutId, operatorId, settlement });
    const { kind } = result;
    const isSettled = kind === "done" || kind === "settled_already" || kind === "told_meanwhile";
    const payout = isSettled ? await findPayout(platform, payoutId) : undefined;
    const said = describeResult(texts, result);
    return [
      ...(said === undefined ? [] : [said]),
      ...(payout === undefined ? [] : [describeSettledPayout(texts, payout)]),
    ].join("\n\n");
  });
  if (attempted.kind === "done") await say(form, attempted.value, toPendingPayouts(texts));
  else await say(form, texts.html("payout-form-failed", { id: attempted.errorId }));
  return attempted.kind === "done";
}
