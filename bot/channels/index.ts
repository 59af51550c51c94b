import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobKind } from "../platform/jobs/jobs.ts";
import { accessRules } from "./settings/access-rules.handlers.ts";
import { applyAccessRules } from "./settings/apply-access-rules.jobs.ts";
import { channelPages } from "./pages/channels.handlers.ts";
import { checkPlacesJob } from "./health/check-places.jobs.ts";
import { connecting } from "./connect/connect.handlers.ts";
import { managers } from "./team/managers.handlers.ts";
import { offerConnect } from "./connect/offer-connect.jobs.ts";
import { paymentRules } from "./settings/payment-rules.handlers.ts";
import { storefront } from "../checkout/storefront/storefront.handlers.ts";
import { tellOwnerChanged } from "./connect/notify-owner-changed.jobs.ts";
import { tellState } from "./health/notify-state.jobs.ts";
import { tierPages } from "../tiers/tiers.handlers.ts";

export { audit } from "../platform/audit.ts";
export { linkDiscussionButton, postButtons, toDiscussion } from "./pages/channels.keyboards.ts";
export { connectChannel } from "./connect/connect-channel.ts";
export type { ConnectChannelResult } from "./connect/connect-channel.ts";
export { describePeriod, describeUsd } from "../tiers/describe-tier.ts";
export { explainConnecting } from "./connect/explain-connecting.ts";
export { findShop } from "../checkout/storefront/find-storefront.ts";
export { findTierForSale, findVersionForRenewal } from "../tiers/find-tier-for-sale.ts";
export type { TierForSale } from "../tiers/find-tier-for-sale.ts";
export { findManagedChannel, listChannels } from "./managed/list-channels.ts";
export type { ChannelInList, ManagedChannel } from "./managed/list-channels.ts";
export { lockManagedChannel, lockOwnedChannel, managedBy, mayManage } from "./managed/lock-managed-channel.ts";
export { isVersionOnSale } from "../tiers/is-version-on-sale.ts";
export { showPage } from "../platform/chat/show-page.ts";
export { showShop } from "../checkout/storefront/storefront.handlers.ts";
export { withExtras } from "../tiers/tier-lines.ts";
export { mayTry } from "../tiers/trial-offers.ts";
export { readChatFacts, requestedRights } from "./connect/telegram-rights.ts";
export type { ChatFacts } from "./connect/telegram-rights.ts";
/** Needs no form: goes before `conversations()`, so that the many updates of busy channels load none. */
export { channelRights } from "./health/rights.handlers.ts";
/** Goes after every feature's commands and buttons. */
export { tierForm } from "../tiers/form/tier-form.handlers.ts";

/** Commands, buttons and links. Goes after `conversations()`, since some of its buttons open the form. */
export const channels = new Composer<BotContext>(
  connecting,
  channelPages,
  tierPages,
  managers,
  paymentRules,
  accessRules,
  storefront,
);

export const channelJobs: readonly JobKind[] = [
  applyAccessRules,
  checkPlacesJob,
  offerConnect,
  tellOwnerChanged,
  tellState,
];
export { channelCrontab } from "./health/check-places.jobs.ts";

/** For `setMyCommands`: each command and the key of its text. */
export const channelCommands: Readonly<Record<string, string>> = {
  newchannel: "command-newchannel",
  channels: "command-channels",
};
