import type { Form, FormContext } from "../../platform/context.ts";
import { ask } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/values/ids.ts";
import { readReference, REFERENCE_MAX } from "./read-reference.ts";
import { settleIn } from "./settle.conversation.ts";
import type { SettleRequest } from "./settle.conversation.ts";

/** Asks by what the transaction can be found, shows it back, and books the payout as sent. */
export async function fillSentForm(
  form: Form,
  { texts }: FormContext,
  request: SettleRequest,
): Promise<void> {
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, mark, step: 0 };
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
    if (isRight && (await settleIn({ form, texts }, request, { kind: "sent", reference }))) return;
  }
}
