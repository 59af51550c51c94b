import { ask, attempt, say } from "../../platform/forms/ask.ts";
import { dismissEvent } from "./dismiss-event.ts";
import { rejectPayment } from "../../payments/index.ts";
import type { Form, FormContext } from "../../platform/context.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { readReason, REASON_MAX } from "../../platform/forms/read-reason.ts";
import { afterDismissal } from "./timeline.keyboards.ts";

/** What the form is opened for: a held payment, or the event of an unknown order. Kept as JSON while it waits. */
export type DismissFormRequest = {
  readonly operatorId: number;
  readonly kind: "payment" | "event";
  readonly id: string;
};

/** The usual reasons, a tap each; the audit trail keeps what the button said. */
const usualReasons = {
  payment: ["dismiss-agreed", "dismiss-unclaimed", "dismiss-test"],
  event: ["dismiss-not-ours", "dismiss-sent-back", "dismiss-test"],
} as const;

/** Asks why, by a button or in the operator's own words, and dismisses it. After a failure of ours it asks again. */
export async function fillDismissForm(
  form: Form,
  { texts }: FormContext,
  request: DismissFormRequest,
): Promise<void> {
  const { kind, id } = request;
  const usual = usualReasons[kind].map((key, index) => ({ value: String(index), label: texts.plain(key) }));
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, mark, step: 0 };
  for (;;) {
    const reason = await ask(asking, {
      html: texts.html(kind === "payment" ? "dismiss-payment-why" : "dismiss-event-why", { max: REASON_MAX }),
      buttons: usual.map((button) => [button]),
      readText: readReason,
      readButton: (value) => usual.find((button) => button.value === value)?.label,
    });
    const attempted = await attempt(form, ({ platform }) => dismiss(platform, request, reason));
    if (attempted.kind === "done") {
      const key = attempted.value === "done" ? "dismiss-done" : "dismiss-not-waiting";
      await say(form, texts.html(key), afterDismissal(texts, id));
      return;
    }
    await say(form, texts.html("dismiss-failed", { id: attempted.errorId }));
  }
}

/** Whether they are an operator, now too, is for the use cases to say. */
async function dismiss(
  platform: Platform,
  { operatorId, kind, id }: DismissFormRequest,
  reason: string,
): Promise<"done" | "not_waiting" | "forbidden"> {
  const answer =
    kind === "payment"
      ? await rejectPayment(platform, { paymentId: id, actor: { userId: operatorId }, reason })
      : await dismissEvent(platform, { eventId: id, operatorId, reason });
  return answer.kind;
}
