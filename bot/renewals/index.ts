import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { notifyRenewal, offerResuming, remindOfCard } from "./renewal-notices.jobs.ts";
import { reconcileRenewalsJob } from "./reconcile-renewals.jobs.ts";

export {
  describeAccessEnd,
  notifyRenewalRequest,
  isPointless,
  remindOfCardRequest,
} from "./renewal-notices.jobs.ts";
export { followSubscriptionUpdate, parseSubscriptionUpdate, recordState } from "./record-state.ts";
export { isBannedAtCharge } from "./check-ban.ts";
export {
  isBundleBroken,
  cancelRefundedRenewal,
  cancelRenewalContract,
  cancelRenewals,
} from "./request-cancellation.ts";
export { planAccess, claimExpiringCards } from "./renewals.sql.ts";
export type { Canceler } from "./request-cancellation.ts";

export const renewalJobs: readonly JobDefinition[] = [
  notifyRenewal,
  offerResuming,
  reconcileRenewalsJob,
  remindOfCard,
];
