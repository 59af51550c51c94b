/** Reads of subscriptions, renewals and access overrides, with the texts and buttons that several features share. */
export { accessOverrideColumn, findAccessOverride } from "./access-override.ts";
export type { AccessOverride } from "./access-override.ts";
export { isEntitled, subscriptionState } from "./entitlement.ts";
export type { SubscriptionState } from "./entitlement.ts";
export { findCurrentAccess } from "./find-current-access.ts";
export type { CurrentAccess } from "./find-current-access.ts";
export { findRenewals, isRenewing } from "./find-renewals.ts";
export type { Renewal } from "./find-renewals.ts";
export { findSubscription, findSubscriptionByMember } from "./find-subscription.ts";
export type { SubscriptionView } from "./find-subscription.ts";
export { priceLockEnd } from "./price-lock.ts";
export { nameChannels } from "./subscription-texts.ts";
export { renewButton, resumeRenewalButton, stopRenewalButton } from "./subscriptions.keyboards.ts";
