export * as renewalButtons from "./subscriptions.keyboards.ts";
export {
  accessOverrideColumn,
  endReasonColumn,
  findAccessOverride,
  isEntitled,
  subscriptionState,
} from "./entitlement.ts";
export type { AccessOverride, EndReason, SubscriptionState } from "./entitlement.ts";
export { findCurrentAccess } from "./find-current-access.ts";
export type { CurrentAccess } from "./find-current-access.ts";
export { findRenewals, isRenewing } from "./find-renewals.ts";
export type { Renewal } from "./find-renewals.ts";
export { findSubscription, findSubscriptionByMember } from "./find-subscription.ts";
export type { SubscriptionView } from "./find-subscription.ts";
export { areLarge } from "./large-channels.sql.ts";
export { priceLockEnd } from "./price-lock.ts";
export { nameChannels } from "./subscription-texts.ts";
