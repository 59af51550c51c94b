import { job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  postRemainder,
  deliveryOf,
  mergeDeposits,
  notifyOperators,
  notifyUndecided,
  showProgress,
} from "../events/requested-jobs.ts";
import type { Decision, OrderTerms } from "../events/decide.ts";
import type { PaymentEvent } from "../events/payment-event.ts";

/** A grant enqueues one job only: each further job would make the commit slower (docs/adr/0006-one-job-per-payment.md). */
export function jobsAfter(
  platform: Platform,
  order: OrderTerms,
  event: PaymentEvent,
  decision: Decision,
): JobRequest[] {
  const { provider, externalId, parentExternalId } = event;
  if (decision.kind === "grant") return [deliveryOf(order, { provider, externalId })];
  const jobs = [job(showProgress, { orderId: order.id }, { key: `progress:${order.id}` })];
  const needsDecision = decision.kind === "hold" || event.status === "partially_paid";
  if (!needsDecision) return jobs;
  // A repeated deposit may be the missing part of the first one; otherwise the job asks for a decision.
  jobs.push(
    parentExternalId === undefined
      ? job(notifyUndecided, { provider, externalId }, { key: `undecided:${provider}:${externalId}` })
      : job(mergeDeposits, { provider, externalId }),
  );
  if (decision.kind === "hold" && parentExternalId === undefined)
    jobs.push(...notifyOperators(platform, event, decision.reason));
  return jobs;
}

/** For an event that moves a payment after its grant: more money may have arrived. */
export const jobsAfterGrant = (order: OrderTerms, { provider, externalId }: PaymentEvent): JobRequest[] => [
  job(showProgress, { orderId: order.id }, { key: `progress:${order.id}` }),
  job(postRemainder, { provider, externalId }, { key: `remainder:${provider}:${externalId}` }),
];
