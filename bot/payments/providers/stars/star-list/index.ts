export { reconcileStars, listUnlistedPayments } from "./reconcile-stars.ts";
export { findChargeDifference } from "./telegram-charges.ts";
