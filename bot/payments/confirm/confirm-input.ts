import type { JobRequest } from "../../platform/jobs/jobs.ts";
import { money } from "../../platform/values/money.ts";
import { pricedAt } from "../../platform/values/prices.ts";
import type { Period } from "../../platform/values/period.ts";
import type { Decision, OrderTerms } from "../events/decide.ts";
import type { AssessedEvent } from "../events/assess-receipt.ts";
import { receiveEvent } from "../contract/payment-event.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";
import { exampleEvent } from "../events/events.sql.ts";

export type ConfirmInput = {
  readonly order: OrderTerms;
  readonly event: AssessedEvent;
  readonly decision: Decision;
  readonly feeBasisPoints: number;
  /** Enqueued if the event moves the payment: `jobsAfterGrant` if an earlier event granted it, else `jobs`. */
  readonly jobs: readonly JobRequest[];
  readonly jobsAfterGrant: readonly JobRequest[];
  readonly now: Date;
};

const now = new Date();
const price = money(100n, "USD");

const order = (period: Period): OrderTerms => ({
  id: "",
  userId: 1,
  channelId: "",
  ownerId: 1,
  prices: pricedAt(price),
  kind: "access",
  tierVersionId: "",
  period,
});

const arrivedNow = (event: PaymentEvent): AssessedEvent => ({ ...receiveEvent(event), arrivedAt: now });

const terms = { price, credit: price };
const days = order({ kind: "days", days: 30 });

const grant: ConfirmInput = {
  order: days,
  event: arrivedNow(exampleEvent),
  decision: { kind: "grant", ...terms },
  feeBasisPoints: 300,
  jobs: [],
  jobsAfterGrant: [],
  now,
};

const charge = (isFirst: boolean, subscriptionId?: string): ConfirmInput => ({
  ...grant,
  event: arrivedNow({
    ...exampleEvent,
    recurring: { subscriptionId, from: now, until: now, reportedBy: now, isFirst },
  }),
});

/** One input for each shape of the confirming statement. */
export const confirmExamples: readonly ConfirmInput[] = [
  grant,
  { ...grant, order: order({ kind: "months", months: 1 }) },
  { ...grant, order: order({ kind: "until", until: now }) },
  { ...grant, order: order({ kind: "life" }) },
  { ...grant, order: { ...days, kind: "donation" } },
  charge(true),
  charge(false),
  charge(true, ""),
  charge(false, ""),
  { ...grant, decision: { kind: "hold", reason: "underpaid", ...terms } },
  { ...grant, decision: { kind: "progress", ...terms } },
];
