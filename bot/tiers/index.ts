/** Goes after the commands and buttons of all features. */
export { tierForm } from "./form/tier.conversation.ts";
export { tiers } from "./form/tiers.handlers.ts";
export {
  findTierForSale,
  findVersionForRenewal,
  isVersionOnSale,
  listTiersOnSale,
  findTrialTiers,
  mayStartTrial,
} from "./tiers-for-sale.ts";
export type { TierForSale } from "./tiers-for-sale.ts";
export { describeTier, withBundles, withExtras } from "./terms/describe-tier.ts";
export { switchProvider } from "./change/switch-provider.ts";
export { TIER, tierLinkButtons, WAYS } from "./form/tiers.keyboards.ts";
export { findManagedTier, listManagedTiers } from "./terms/managed-tiers.ts";
export type { ManagedTier } from "./terms/managed-tiers.ts";
