export { cancelRenewal, cancelSecondRenewal, resumeRenewal } from "./change-renewal.ts";
export { followSubscription } from "./follow-subscription.ts";
export { openPortal } from "./open-portal.ts";
