import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { cancelRenewalJob } from "./cancel-renewal.jobs.ts";
import { notifyRenewal } from "./notify-renewal.jobs.ts";
import { offerResuming } from "./offer-resuming.jobs.ts";
import { reconcileRenewals } from "./reconcile-renewals.jobs.ts";

export { cancelRefundedRenewal, cancelRenewals } from "./cancel-renewals.ts";
export { cancelRenewal } from "./cancel-renewal.ts";
export { describeAccessEnd } from "./describe-access-end.ts";
export { followSubscriptionUpdate } from "./follow-subscription-update.ts";
export { parseSubscriptionUpdate } from "./parse-subscription-update.ts";
export { resumeRenewal } from "./resume-renewal.ts";

export const renewalJobs: readonly JobDefinition[] = [
  cancelRenewalJob,
  notifyRenewal,
  offerResuming,
  reconcileRenewals,
];
