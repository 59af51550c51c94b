import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { cancelRenewalJob } from "./cancel-renewal.jobs.ts";
import { notifyRenewal, offerResuming } from "./notify-renewal.jobs.ts";
import { reconcileRenewals } from "./reconcile-renewals.jobs.ts";

export { cancelRefundedRenewal, cancelRenewals } from "./cancel-renewal.jobs.ts";
export { cancelRenewal } from "./cancel-renewal.ts";
export { describeAccessEnd } from "./describe-access-end.ts";
export { followSubscriptionUpdate, parseSubscriptionUpdate } from "./follow-subscription-update.ts";
export { resumeRenewal } from "./resume-renewal.ts";

export const renewalJobs: readonly JobDefinition[] = [
  cancelRenewalJob,
  notifyRenewal,
  offerResuming,
  reconcileRenewals,
];
