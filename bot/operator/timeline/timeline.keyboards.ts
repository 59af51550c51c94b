import { InlineKeyboard } from "grammy";
import { ANOMALIES, TIMELINE } from "./timeline-button.ts";
import type { PaymentAction, Timeline } from "./timeline-types.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { HEAD_PAYMENTS } from "./describe-timeline.ts";
import { RETRY } from "../jobs/jobs.keyboards.ts";

export const ACCEPT = "timeline-accept";
export const WAIT = "timeline-wait";
/** Both ask for a reason. */
export const REJECT = "timeline-reject";
export const DISMISS = "timeline-dismiss";

/** What each button says and does. Refunds are the payments' own: their message asks once more. */
const actions: Readonly<Record<PaymentAction, { readonly label: string; readonly action: string }>> = {
  accept: { label: "decision-accept", action: ACCEPT },
  wait: { label: "decision-wait", action: WAIT },
  turn_down: { label: "timeline-reject", action: REJECT },
  refund: { label: "timeline-refund", action: "refund" },
  refund_sent: { label: "refund-sent", action: "refund-sent" },
  refund_withdrawn: { label: "refund-withdraw", action: "refund-off" },
  decide_access: { label: "timeline-decide-access", action: "refund" },
};

/** Names the timeline again: of the payment in view, else of all of the order. */
const idOf = (timeline: Timeline): string =>
  timeline.kind === "order" ? (timeline.current?.id ?? timeline.orderId) : timeline.eventId;

export type ShownPage = { readonly page: number; readonly pages: number };

export function timelineKeyboard(texts: Texts, timeline: Timeline, shown: ShownPage): InlineKeyboard {
  const turns = turnsOf(texts, timeline, shown);
  return InlineKeyboard.from([
    ...(timeline.kind === "order" ? decisionsOf(texts, timeline) : dismissalOf(texts, timeline)),
    ...timeline.entries.flatMap((entry) =>
      entry.kind === "job_gave_up" ? [[button(texts, "timeline-retry", [RETRY, entry.jobId], entry)]] : [],
    ),
    ...(turns.length > 0 ? [turns] : []),
    [button(texts, "timeline-to-anomalies", [ANOMALIES, "0"])],
  ]);
}

type Button = ReturnType<typeof InlineKeyboard.text>;

const button = (
  texts: Texts,
  label: string,
  [action, ...ids]: readonly [action: string, ...ids: string[]],
  { number = 0, task = "" }: { readonly number?: number; readonly task?: string } = {},
): Button => InlineKeyboard.text(texts.plain(label, { number, task }), buttonData(action, ...ids));

/** What can be done about the payment in view; where there are several, they are opened first. */
function decisionsOf(texts: Texts, timeline: Extract<Timeline, { kind: "order" }>): Button[][] {
  const { current, payments, orderId } = timeline;
  if (current === undefined)
    return payments
      .slice(-HEAD_PAYMENTS)
      .map((payment) => [button(texts, "timeline-open-payment", [TIMELINE, payment.id], payment)]);
  const decisions = current.actions.map((name) => {
    const { label, action } = actions[name];
    return [button(texts, label, [action, current.id])];
  });
  return payments.length > 1
    ? [...decisions, [button(texts, "timeline-open-order", [TIMELINE, orderId])]]
    : decisions;
}

const dismissalOf = (texts: Texts, timeline: Extract<Timeline, { kind: "unknown_order" }>): Button[][] =>
  timeline.isDismissed ? [] : [[button(texts, "timeline-dismiss", [DISMISS, timeline.eventId])]];

function turnsOf(texts: Texts, timeline: Timeline, { page, pages }: ShownPage): Button[] {
  const turn = (label: string, to: number): Button =>
    button(texts, label, [TIMELINE, idOf(timeline), String(to)]);
  return [
    ...(page > 1 ? [turn("timeline-earlier", page - 1)] : []),
    ...(page < pages ? [turn("timeline-later", page + 1)] : []),
  ];
}

/** Under the word that something was dismissed. */
export const afterDismissal = (texts: Texts, id: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("timeline-see"), buttonData(TIMELINE, id))
    .row()
    .text(texts.plain("timeline-to-anomalies"), buttonData(ANOMALIES, "0"));
