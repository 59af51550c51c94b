import { readReason, REASON_MAX } from "../../operator/index.ts";
import type { Form, FormContext } from "../../platform/context.ts";
import { ask } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/values/ids.ts";
import { usualReasons } from "./refusal-reasons.ts";
import { settleIn } from "./settle.conversation.ts";
import type { SettleRequest } from "./settle.conversation.ts";

/** Asks why a payout cannot be sent, and gives the money back to the balance. */
export async function fillRefuseForm(
  form: Form,
  { texts }: FormContext,
  request: SettleRequest,
): Promise<void> {
  const usual = Object.entries(usualReasons).map(([value, key]) => ({ value, label: texts.plain(key) }));
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, mark, step: 0 };
  for (;;) {
    const reason = await ask<string>(asking, {
      html: texts.html("payout-refuse-ask", { max: REASON_MAX }),
      buttons: usual.map((button) => [button]),
      readText: readReason,
      readButton: (value) => (value in usualReasons ? value : undefined),
    });
    if (await settleIn(asking, request, { kind: "refused", reason })) return;
  }
}
