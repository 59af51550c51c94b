export { findCheckout, digestOf, isPageToken, paymentPageUrl } from "./checkout.ts";
export type { OpenCheckout } from "./checkout.ts";
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
