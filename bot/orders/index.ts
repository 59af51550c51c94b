export { findCheckout } from "./find-checkout.ts";
export type { OpenCheckout } from "./find-checkout.ts";
export { findOrder, tierNameOf } from "./find-order.ts";
export type { OrderForSale, OrderedAccess } from "./find-order.ts";
export { nameBought, purposeOf, wordsFor } from "./order-kind.ts";
export type { OrderKind, Purpose } from "./order-kind.ts";
export { digestOf, isPageToken, payPageUrl } from "./page-key.ts";
export { canRecur, RECURRING_SECONDS, startOfPeriod } from "./recurring-terms.ts";
export { takesDonations } from "./takes-donations.ts";
