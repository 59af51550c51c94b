export { findCheckout } from "./find-checkout.ts";
export type { OpenCheckout } from "./find-checkout.ts";
export {
  describeItem,
  findOrder,
  orderItemOf,
  textKeyFor,
  tierNameOf,
  titleForProvider,
  takesDonations,
} from "./order.ts";
export type { OrderedAccess, OrderForSale, OrderItem, OrderKind } from "./order.ts";
export { digestOf, isPageToken, paymentPageUrl } from "./page-key.ts";
