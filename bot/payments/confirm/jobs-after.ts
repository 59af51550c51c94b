import { job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  bookRest,
  deliveryOf,
  mergeDeposits,
  notifyOperators,
  notifyUndecided,
  showProgress,
} from "../events/requested-jobs.ts";
import type { Decision, OrderTerms } from "../events/decide.ts";
import type { PaymentEvent } from "../events/payment-event.ts";

/** One job a payment: the buyer's message waits for nothing, and each further job costs the commit (docs/adr/0006). */
export function jobsAfter(
  platform: Platform,
  order: OrderTerms,
  event: PaymentEvent,
  decision: Decision,
): JobRequest[] {
  const { provider, externalId, parentExternalId } = event;
  if (decision.kind === "grant") return [deliveryOf(order, { provider, externalId })];
  const jobs = [job(showProgress, { orderId: order.id }, { key: `progress:${order.id}` })];
  const needsPeople = decision.kind === "hold" || event.status === "partially_paid";
  if (!needsPeople) return jobs;
  // A deposit that follows another one may be what was missing there; only when it is not do people have to decide.
  jobs.push(
    parentExternalId === undefined
      ? job(notifyUndecided, { provider, externalId }, { key: `undecided:${provider}:${externalId}` })
      : job(mergeDeposits, { provider, externalId }),
  );
  if (decision.kind === "hold" && parentExternalId === undefined)
    jobs.push(...notifyOperators(platform, event, decision.reason));
  return jobs;
}

/** What is left to do when a payment moves on that was granted before: nobody waits for it, but money may have come. */
export const jobsAfterGrant = (order: OrderTerms, { provider, externalId }: PaymentEvent): JobRequest[] => [
  job(showProgress, { orderId: order.id }, { key: `progress:${order.id}` }),
  job(bookRest, { provider, externalId }, { key: `rest:${provider}:${externalId}` }),
];
