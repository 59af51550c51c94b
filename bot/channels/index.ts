import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobKind } from "../platform/jobs.ts";
import { channelPages } from "./channels.handlers.ts";
import { connecting } from "./connect.handlers.ts";
import { managers } from "./managers.handlers.ts";
import { offerConnect } from "./offer-connect.jobs.ts";
import { paymentRules } from "./payment-rules.handlers.ts";
import { storefront } from "./storefront.handlers.ts";
import { tellState } from "./tell-state.jobs.ts";
import { tierPages } from "./tiers.handlers.ts";

export { describePeriod, describeUsd } from "./describe-tier.ts";
export { findTierForSale } from "./find-tier-for-sale.ts";
export { lockManagedChannel, managedBy, mayManage } from "./lock-managed-channel.ts";
export { isVersionOnSale } from "./is-version-on-sale.ts";
export { showPage } from "./page.handlers.ts";
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
  storefront,
);

export const channelJobs: readonly JobKind[] = [offerConnect, tellState];

/** For `setMyCommands`: each command and the key of its text. */
export const channelCommands: Readonly<Record<string, string>> = {
  newchannel: "command-newchannel",
  channels: "command-channels",
};
