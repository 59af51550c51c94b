import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts, FixedTextKey } from "../../platform/texts/texts.ts";
import { RETRY } from "../jobs/jobs.handlers.ts";
import { HEAD_PAYMENTS } from "./describe-timeline.ts";
import type { PaymentAction, Timeline } from "./timeline-types.ts";

export const TIMELINE = "timeline";
export const ANOMALIES = "anomalies";
export const ACCEPT = "timeline-accept";
export const WAIT = "timeline-wait";
/** REJECT and DISMISS ask for a reason. */
export const REJECT = "timeline-reject";
export const DISMISS = "timeline-dismiss";

/** The buttons of refunds belong to payments/, which asks for a confirmation. */
const actions: Readonly<Record<PaymentAction, { readonly label: FixedTextKey; readonly action: string }>> = {
  accept: { label: "decision-accept", action: ACCEPT },
  wait: { label: "decision-wait", action: WAIT },
  reject: { label: "timeline-reject", action: REJECT },
  refund: { label: "timeline-refund", action: "refund" },
  refund_sent: { label: "refund-sent", action: "refund-sent" },
  refund_withdrawn: { label: "refund-withdraw", action: "refund-withdraw" },
  decide_access: { label: "timeline-decide-access", action: "refund" },
};

/** The payment in view, or the whole order. */
const idOf = (timeline: Timeline): string =>
  timeline.kind === "order" ? (timeline.current?.id ?? timeline.orderId) : timeline.eventId;

export type ShownPage = { readonly page: number; readonly pages: number };

export function timelineKeyboard(texts: Texts, timeline: Timeline, shown: ShownPage): InlineKeyboard {
  const paging = pageButtons(texts, timeline, shown);
  return InlineKeyboard.from([
    ...(timeline.kind === "order" ? decisionsOf(texts, timeline) : dismissalOf(texts, timeline)),
    ...timeline.entries.flatMap((entry) =>
      entry.kind === "job_failed"
        ? [[button(texts.plain("timeline-retry", { task: entry.task }), [RETRY, entry.jobId])]]
        : [],
    ),
    ...(paging.length > 0 ? [paging] : []),
    [button(texts.plain("timeline-to-anomalies"), [ANOMALIES, "0"])],
  ]);
}

type Button = ReturnType<typeof InlineKeyboard.text>;

const button = (label: string, [action, ...ids]: readonly [action: string, ...ids: string[]]): Button =>
  InlineKeyboard.text(label, buttonData(action, ...ids));

/** The decisions about the payment in view, or a button for each payment of the order. */
function decisionsOf(texts: Texts, timeline: Extract<Timeline, { kind: "order" }>): Button[][] {
  const { current, payments, orderId } = timeline;
  if (current === undefined)
    return payments
      .slice(-HEAD_PAYMENTS)
      .map((payment) => [
        button(texts.plain("timeline-open-payment", { number: payment.number }), [TIMELINE, payment.id]),
      ]);
  const decisions = current.actions.map((name) => {
    const { label, action } = actions[name];
    return [button(texts.plain(label), [action, current.id])];
  });
  return payments.length > 1
    ? [...decisions, [button(texts.plain("timeline-open-order"), [TIMELINE, orderId])]]
    : decisions;
}

const dismissalOf = (texts: Texts, timeline: Extract<Timeline, { kind: "unknown_order" }>): Button[][] =>
  timeline.isDismissed ? [] : [[button(texts.plain("timeline-dismiss"), [DISMISS, timeline.eventId])]];

function pageButtons(texts: Texts, timeline: Timeline, { page, pages }: ShownPage): Button[] {
  const turn = (label: FixedTextKey, to: number): Button =>
    button(texts.plain(label), [TIMELINE, idOf(timeline), String(to)]);
  return [
    ...(page > 1 ? [turn("timeline-earlier", page - 1)] : []),
    ...(page < pages ? [turn("timeline-later", page + 1)] : []),
  ];
}

export const afterDismissal = (texts: Texts, id: string): InlineKeyboard =>
  openTimelineKeyboard(texts, id)
    .row()
    .text(texts.plain("timeline-to-anomalies"), buttonData(ANOMALIES, "0"));

/** Opens the timeline of an order, a payment or an event. */
export const openTimelineKeyboard = (texts: Texts, id: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("timeline-see"), buttonData(TIMELINE, id));
