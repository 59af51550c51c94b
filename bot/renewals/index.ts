import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { notifyRenewalJob, offerResuming } from "./notify-renewal.jobs.ts";
import { remindOfCardJob } from "./remind-of-card.jobs.ts";
import { reconcileRenewals } from "./reconcile-renewals.jobs.ts";

export { describeAccessEnd, notifyRenewal, isPointless } from "./notify-renewal.jobs.ts";
export { followSubscriptionUpdate, parseSubscriptionUpdate } from "./follow-subscription-update.ts";
export {
  isBundleBroken,
  cancelRefundedRenewal,
  cancelRenewalJob as requestedCancellation,
  cancelRenewals,
} from "./request-cancellation.ts";
export { planAccess, claimExpiringCards } from "./renewals.sql.ts";
export { recordState } from "./record-state.ts";
export { remindOfCard } from "./remind-of-card.jobs.ts";
export type { Canceler } from "./request-cancellation.ts";

export const renewalJobs: readonly JobDefinition[] = [
  notifyRenewalJob,
  offerResuming,
  reconcileRenewals,
  remindOfCardJob,
];
