import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say, startAsking } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { readReason, REASON_MAX } from "../../platform/forms/typed-answers.ts";
import type { Platform } from "../../platform/platform.ts";
import { decideByHand } from "../../payments/index.ts";
import { afterDismissal } from "./timeline.keyboards.ts";
import { audit } from "../../platform/audit.ts";
import { operators } from "../../users/index.ts";
import { lockReports } from "./dismiss-event.sql.ts";

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
  const asking = await startAsking(form, texts);
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

/** "not_waiting": another operator dismissed the payment, or its order is known. */
type Dismissal = { readonly kind: "done" | "not_waiting" | "forbidden" };

type DismissEvent = {
  readonly eventId: string;
  readonly operatorId: number;
  readonly reason: string;
};

/** Dismisses all reports so far of a payment for an unknown order. A later report is a new anomaly. */
export async function dismissEvent(
  platform: Platform,
  { eventId, operatorId, reason }: DismissEvent,
): Promise<Dismissal> {
  return platform.database.prisma.$transaction(async (transaction): Promise<Dismissal> => {
    if (!(await operators.isOperator(transaction, platform, operatorId))) return { kind: "forbidden" };
    // The lock makes two operators follow each other. Only the next statement sees the entries of the first operator.
    const reports = await lockReports.all(transaction, { eventId });
    const dismissed = await transaction.auditEntry.findMany({
      where: { subject: { in: reports.map(({ id }) => id) }, action: "event.dismissed" },
      select: { subject: true },
    });
    const open = reports.filter(({ id }) => !dismissed.some(({ subject }) => subject === id));
    for (const { id } of open)
      await audit(transaction, platform, {
        actorId: operatorId,
        action: "event.dismissed",
        subject: id,
        detail: { reason },
      });
    return { kind: open.length === 0 ? "not_waiting" : "done" };
  });
}
