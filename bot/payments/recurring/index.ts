export { cancelRenewal, cancelSecondRenewal } from "./cancel-renewal.ts";
export { followSubscription } from "./follow-subscription.ts";
export { openPortal } from "./open-portal.ts";
export { resumeRenewal } from "./resume-renewal.ts";
