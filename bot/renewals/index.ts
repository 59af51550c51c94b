import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { notifyRenewalJob, offerResuming, remindOfCardJob } from "./renewal-notices.jobs.ts";
import { reconcileRenewals } from "./reconcile-renewals.jobs.ts";

export { describeAccessEnd, notifyRenewal, isPointless, remindOfCard } from "./renewal-notices.jobs.ts";
export { followSubscriptionUpdate, parseSubscriptionUpdate, recordState } from "./record-state.ts";
export { isBannedAtCharge } from "./check-ban.ts";
export {
  isBundleBroken,
  cancelRefundedRenewal,
  cancelRenewalJob as requestedCancellation,
  cancelRenewals,
} from "./request-cancellation.ts";
export { planAccess, claimExpiringCards } from "./renewals.sql.ts";
export type { Canceler } from "./request-cancellation.ts";

export const renewalJobs: readonly JobDefinition[] = [
  notifyRenewalJob,
  offerResuming,
  reconcileRenewals,
  remindOfCardJob,
];
