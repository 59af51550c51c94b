import type { Form, FormContext } from "../../platform/context.ts";
import { ask } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { readReason, REASON_MAX } from "../../platform/forms/read-reason.ts";
import { newId } from "../../platform/values/ids.ts";
import { usualReasons } from "../payout/refusal-reasons.ts";
import { settleInForm } from "./settle.conversation.ts";
import type { SettleFormRequest } from "./settle.conversation.ts";

const form = defineForm({ id: "payout-refuse", fill: fillRefuseForm, lost: "payout-form-lost" });
export const openRefuseForm = form.open;
export const refuseForm = form.waiting;

/** Asks for the reason of a refusal, and returns the money to the balance. */
async function fillRefuseForm(form: Form, { texts }: FormContext, request: SettleFormRequest): Promise<void> {
  const usual = Object.entries(usualReasons).map(([value, key]) => ({ value, label: texts.plain(key) }));
  const formKey = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, formKey, step: 0 };
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
