import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { notifyRenewalJob, offerResuming } from "./notify-renewal.jobs.ts";
import { remindOfCardJob } from "./remind-of-card.jobs.ts";
import { reconcileRenewals } from "./reconcile-renewals.jobs.ts";

export { describeAccessEnd } from "./describe-access-end.ts";
export { followSubscriptionUpdate, parseSubscriptionUpdate } from "./follow-subscription-update.ts";
export { isBundleBroken } from "./is-bundle-broken.ts";
export { isPointless } from "./is-pointless.ts";
export { notifyRenewal } from "./notify-renewal.jobs.ts";
export { planAccess } from "./plan-access.sql.ts";
export { recordState } from "./record-state.ts";
export { remindOfCard } from "./remind-of-card.jobs.ts";
export { claimExpiringCards } from "./renewals.sql.ts";
export {
  cancelRefundedRenewal,
  cancelRenewalJob as requestedCancellation,
  cancelRenewals,
} from "./request-cancellation.ts";
export type { Canceler } from "./request-cancellation.ts";

export const renewalJobs: readonly JobDefinition[] = [
  notifyRenewalJob,
  offerResuming,
  reconcileRenewals,
  remindOfCardJob,
];
