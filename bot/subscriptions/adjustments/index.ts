export { endAfterAdjustments, listAdjustments } from "./adjustments.ts";
export type { Adjustment } from "./adjustments.ts";
export { endSubscription, shortenSubscription, takePaidTime } from "./end-subscription.ts";
export { grantTime } from "./grant-time.ts";
export type { TimeGrant } from "./grant-time.ts";
export { pauseSubscription, resumeSubscription } from "./pause-subscription.ts";
export { startTrial } from "./start-trial.ts";
