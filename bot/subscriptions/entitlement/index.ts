export * as renewalButtons from "./subscriptions.keyboards.ts";
export {
  accessOverrideColumn,
  endReasonColumn,
  findAccessOverride,
  isEntitled,
  subscriptionState,
} from "./entitlement.ts";
export type { AccessOverride, EndReason, SubscriptionState } from "./entitlement.ts";
export {
  findCurrentAccess,
  findSubscription,
  findSubscriptionByMember,
  priceLockEnd,
} from "./find-subscription.ts";
export type { CurrentAccess, SubscriptionView } from "./find-subscription.ts";
export { findRenewals, isRenewing } from "./find-renewals.ts";
export type { Renewal } from "./find-renewals.ts";
export { areLarge } from "./entitlement.sql.ts";
export { nameChannels } from "./subscription-texts.ts";
