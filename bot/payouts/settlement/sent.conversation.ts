import type { Form, FormContext } from "../../platform/context.ts";
import { ask } from "../../platform/forms/ask.ts";
import type { Answer } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { newId } from "../../platform/values/ids.ts";
import { settleInForm } from "./settle.conversation.ts";
import type { SettleFormRequest } from "./settle.conversation.ts";

/** The longest transaction ids have about ninety characters; a link with one fits too. */
const REFERENCE_MAX = 200;

const form = defineForm({ id: "payout-sent", fill: fillSentForm, lost: "payout-form-lost" });
export const openSentForm = form.open;
export const sentForm = form.waiting;

/** Asks for the transaction's reference, asks for a confirmation, and records the payout as sent. */
async function fillSentForm(form: Form, { texts }: FormContext, request: SettleFormRequest): Promise<void> {
  const formKey = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, formKey, step: 0 };
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
export function readReference(typed: string): Answer<string> {
  const text = typed
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toWellFormed();
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: "refused", reason: "payout-reference-empty" };
  if (text.length > REFERENCE_MAX) return { kind: "refused", reason: "payout-reference-long" };
  return { kind: "ok", value: text };
}
