export { endAfterAdjustments, listAdjustments } from "./adjustments.ts";
export type { Adjustment } from "./adjustments.ts";
export { endSubscription } from "./end-subscription.ts";
export { grantTime } from "./grant-time.ts";
export type { TimeGrant } from "./grant-time.ts";
export { pauseSubscription } from "./pause-subscription.ts";
export { resumeSubscription } from "./resume-subscription.ts";
export { shortenSubscription } from "./shorten-subscription.ts";
export { startTrial } from "./start-trial.ts";
