export { findCheckout } from "./find-checkout.ts";
export type { OpenCheckout } from "./find-checkout.ts";
export { findOrder, tierNameOf } from "./find-order.ts";
export type { OrderForSale, OrderedAccess } from "./find-order.ts";
export { describeItem, orderItemOf, textKeyFor } from "./order-item.ts";
export type { OrderKind, OrderItem } from "./order-item.ts";
export { digestOf, isPageToken, paymentPageUrl } from "./page-key.ts";
export { canRecur, RECURRING_SECONDS, startOfPeriod } from "./recurring-terms.ts";
export { takesDonations } from "./takes-donations.ts";
