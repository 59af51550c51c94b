import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { readReason, REASON_MAX } from "../../platform/forms/read-reason.ts";
import type { Platform } from "../../platform/platform.ts";
import { newId } from "../../platform/values/ids.ts";
import { decideByHand } from "../../payments/index.ts";
import { dismissEvent } from "./dismiss-event.ts";
import { afterDismissal } from "./timeline.keyboards.ts";

/** A held payment, or the event of an unknown order. Stored as JSON while the form waits. */
type DismissFormRequest = {
  readonly operatorId: number;
  readonly kind: "payment" | "event";
  readonly id: string;
};

/** The common reasons, one button each. The audit log stores the label. */
const usualReasons = {
  payment: ["dismiss-agreed", "dismiss-unclaimed", "dismiss-test"],
  event: ["dismiss-not-ours", "dismiss-sent-back", "dismiss-test"],
} as const;

/** Asks for the reason and dismisses the payment or event. Asks again after an internal error. */
async function fillDismissForm(
  form: Form,
  { texts }: FormContext,
  request: DismissFormRequest,
): Promise<void> {
  const { kind, id } = request;
  const usual = usualReasons[kind].map((key, index) => ({ value: String(index), label: texts.plain(key) }));
  const formKey = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, formKey, step: 0 };
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

/** The use cases check again that the user is an operator. */
async function dismiss(
  platform: Platform,
  { operatorId, kind, id }: DismissFormRequest,
  reason: string,
): Promise<"done" | "not_waiting" | "forbidden"> {
  const answer =
    kind === "payment"
      ? await decideByHand.rejectPayment(platform, { paymentId: id, actor: { userId: operatorId }, reason })
      : await dismissEvent(platform, { eventId: id, operatorId, reason });
  return answer.kind;
}

const form = defineForm({ id: "dismiss", fill: fillDismissForm, lost: "dismiss-form-lost" });

export const openDismissForm = form.open;
export const dismissForm = form.waiting;
