import { describeAmount, describeMoney } from "../../platform/texts/describe-money.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import { isolateDirection } from "../../platform/texts/languages.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeEntry } from "./describe-entry.ts";
import { accessKeys, reasonKeys, statusKeys } from "./timeline-texts.ts";
import type { Timeline, TimelinePayment, PaymentState } from "./timeline-types.ts";
import { describeProvider } from "../../payments/index.ts";

// Bot API, sendMessage: the limit counts characters after the entities are parsed. Counted with tags, a message always fits.
const MESSAGE_MAX = 4096;
// For the line with the page number, and the line breaks between the parts.
const PAGE_LINE_MAX = 80;

/** The pages, at least one: each has the state, and below it the entries, oldest first. */
export function describeTimeline(texts: Texts, timeline: Timeline): string[] {
  const head = describeHead(texts, timeline);
  const numbers = new Map(
    timeline.kind === "order" && timeline.payments.length > 1
      ? timeline.payments.map(({ id, number }) => [id, number])
      : [],
  );
  const steps = timeline.entries.map((entry) => {
    const number = entry.paymentId === undefined ? undefined : numbers.get(entry.paymentId);
    const when = texts.html(number === undefined ? "step-when" : "step-when-payment", {
      when: formatTime(entry.at, texts.locale),
      number: number ?? 0,
    });
    return `${when}\n${describeEntry(texts, entry)}`;
  });
  const pages = splitIntoPages(steps, MESSAGE_MAX - head.length - PAGE_LINE_MAX);
  return pages.map((page, index) =>
    [
      head,
      ...(pages.length > 1 ? [texts.html("timeline-page", { page: index + 1, pages: pages.length })] : []),
      ...page,
    ].join("\n\n"),
  );
}

function describeHead(texts: Texts, timeline: Timeline): string {
  if (timeline.kind === "unknown_order") {
    return texts.html(timeline.isDismissed ? "timeline-dismissed-order" : "timeline-unknown-order", {
      provider: describeProvider(texts, timeline.provider),
      payment: timeline.externalId,
    });
  }
  const { orderId, current, payments, access } = timeline;
  const lines = [
    ...(current === undefined
      ? [texts.html(payments.length === 0 ? "timeline-unpaid" : "timeline-payments")]
      : describeCurrent(texts, current)),
    // The newest payments: an order that Telegram renews has one for each month.
    ...(payments.length > 1 ? payments.slice(-HEAD_PAYMENTS) : []).map(({ number, state }) =>
      texts.html("timeline-numbered", { number, state: describeState(texts, state) }),
    ),
    texts.html("timeline-order", { order: orderId }),
  ];
  if (access !== undefined) lines.push(describeAccess(texts, access));
  return lines.join("\n");
}

export const HEAD_PAYMENTS = 8;

const describeCurrent = (texts: Texts, payment: TimelinePayment): string[] => [
  texts.html("timeline-state", { state: describeState(texts, payment.state) }),
  texts.html(payment.arrived === undefined ? "timeline-payment" : "timeline-payment-arrived", {
    provider: describeProvider(texts, payment.provider),
    price: describeMoney(texts, payment.price),
    arrived: payment.arrived === undefined ? "" : describeAmount(texts, payment.arrived),
    payment: payment.id,
    external: payment.externalId,
  }),
];

function describeAccess(
  texts: Texts,
  { isOver, expiresAt }: NonNullable<Extract<Timeline, { kind: "order" }>["access"]>,
): string {
  if (isOver) return texts.html("timeline-access-over");
  return texts.html("timeline-access", {
    until:
      expiresAt === null
        ? describePeriod(texts, { kind: "life" })
        : texts.plain("purchase-until", { date: texts.date(expiresAt) }),
  });
}

/** Two line breaks separate the steps. */
function splitIntoPages(steps: readonly string[], room: number): string[][] {
  const pages: string[][] = [[]];
  let left = room;
  for (const step of steps) {
    const page = pages.at(-1) ?? [];
    if (step.length + 2 > left && page.length > 0) {
      pages.push([step]);
      left = room - step.length - 2;
    } else {
      page.push(step);
      left -= step.length + 2;
    }
  }
  return pages;
}

/** "Dec 24, 2026, 9:05:12 AM UTC". Seconds tell apart entries that follow each other closely. */
export function formatTime(date: Date, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: "UTC",
  });
  return isolateDirection(`${format.format(date)} UTC`, locale);
}

/** One sentence, plain text. */
export function describeState(texts: Texts, state: PaymentState): string {
  switch (state.kind) {
    case "granted":
      return texts.plain(state.isDelivered ? "state-granted" : "state-granted-not-notified");
    case "held":
      return texts.plain("state-held", { reason: texts.plain(reasonKeys[state.reason]) });
    case "partially_paid":
      return texts.plain(state.isDeclined ? "state-partially-paid-declined" : "state-partially-paid");
    case "merged":
      return texts.plain("state-merged");
    case "rejected":
      return texts.plain("state-rejected");
    case "disputed":
      return texts.plain("state-disputed");
    case "refund_requested":
      return texts.plain(state.isByHand ? "state-refund-by-hand" : "state-refund-under-way");
    case "refunded":
      return state.access === undefined
        ? texts.plain("state-refunded")
        : `${texts.plain("state-refunded")} ${texts.plain(accessKeys[state.access])}`;
    case "pending":
      return texts.plain("state-pending", { status: texts.plain(statusKeys[state.status]) });
  }
}
