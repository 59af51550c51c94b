import type { JobKind } from "../platform/jobs/jobs.ts";
import { cancelRenewing } from "./cancel-renewing.jobs.ts";
import { followChannelsJob } from "./follow-channels.jobs.ts";
import { notifyRenewing } from "./notify-renewing.jobs.ts";
import { offerResuming } from "./offer-resuming.jobs.ts";

export { cancelStarSubscription } from "./cancel-star-subscription.ts";
export { describeStay } from "./describe-stay.ts";
export { followChannelsCrontab } from "./follow-channels.jobs.ts";
export { followSubscriptionUpdate } from "./follow-subscription-update.ts";
export { parseSubscriptionUpdate } from "./parse-subscription-update.ts";
export { resumeRenewing } from "./resume-renewing.ts";
export { stopRenewalsOf } from "./stop-renewals-of.ts";
export { stopRenewing } from "./stop-renewing.ts";

export const renewalJobs: readonly JobKind[] = [
  cancelRenewing,
  followChannelsJob,
  offerResuming,
  notifyRenewing,
];
