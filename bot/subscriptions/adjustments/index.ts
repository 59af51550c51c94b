export { endAfterAdjustments, listAdjustments } from "./adjustments.ts";
export type { Adjustment } from "./adjustments.ts";
export {
  endSubscription,
  shortenSubscription,
  takePaidTime,
  grantTime,
  pauseSubscription,
  resumeSubscription,
} from "./adjust-subscription.ts";
export type { TimeGrant } from "./adjust-subscription.ts";
export { startTrial } from "./start-trial.ts";
