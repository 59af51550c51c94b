import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobKind } from "../platform/jobs.ts";
import { accessRules } from "./access-rules.handlers.ts";
import { applyAccessRules } from "./apply-access-rules.jobs.ts";
import { channelPages } from "./channels.handlers.ts";
import { checkPlacesJob } from "./check-places.jobs.ts";
import { connecting } from "./connect.handlers.ts";
import { managers } from "./managers.handlers.ts";
import { offerConnect } from "./offer-connect.jobs.ts";
import { paymentRules } from "./payment-rules.handlers.ts";
import { storefront } from "./storefront.handlers.ts";
import { tellOwnerChanged } from "./tell-owner-changed.jobs.ts";
import { tellState } from "./tell-state.jobs.ts";
import { tierPages } from "./tiers.handlers.ts";

export { audit } from "./audit.ts";
export { linkDiscussionButton, postButtons, toDiscussion } from "./channels.keyboards.ts";
export { connectChannel } from "./connect-channel.ts";
export type { ConnectChannelResult } from "./connect-channel.ts";
export { describePeriod, describeUsd } from "./describe-tier.ts";
export { explainConnecting } from "./explain-connecting.ts";
export { findShop } from "./find-shop.ts";
export { findTierForSale, findVersionForRenewal } from "./find-tier-for-sale.ts";
export type { TierForSale } from "./find-tier-for-sale.ts";
export { findManagedChannel, listChannels } from "./list-channels.ts";
export type { ChannelInList, ManagedChannel } from "./list-channels.ts";
export { lockManagedChannel, lockOwnedChannel, managedBy, mayManage } from "./lock-managed-channel.ts";
export { isVersionOnSale } from "./is-version-on-sale.ts";
export { showPage } from "./page.handlers.ts";
export { showShop } from "./storefront.handlers.ts";
export { withExtras } from "./tier-lines.ts";
export { mayTry } from "./trial-offers.ts";
export { readChatFacts, requestedRights } from "./telegram-rights.ts";
export type { ChatFacts } from "./telegram-rights.ts";
/** Needs no form: goes before `conversations()`, so that the many updates of busy channels load none. */
export { channelRights } from "./rights.handlers.ts";
/** Goes after every feature's commands and buttons. */
export { tierForm } from "./tier-form.handlers.ts";

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
export { channelCrontab } from "./check-places.jobs.ts";

/** For `setMyCommands`: each command and the key of its text. */
export const channelCommands: Readonly<Record<string, string>> = {
  newchannel: "command-newchannel",
  channels: "command-channels",
};
