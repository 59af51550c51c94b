import type { Bot } from "grammy";
import { backupJobs } from "./backup/index.ts";
import { broadcastJobs } from "./broadcasts/index.ts";
import { channelJobs } from "./channels/index.ts";
import { donationJobs } from "./donations/index.ts";
import { inviteJobs } from "./invites/index.ts";
import { forgetUpdatesJob, moneyUpdateJob } from "./intake/index.ts";
import { announceOffers, memberJobs } from "./members/index.ts";
import { ledgerJobs } from "./ledger/index.ts";
import { notificationJobs } from "./notifications/index.ts";
import { operatorJobs } from "./operator/index.ts";
import { checkoutJobs } from "./checkout/index.ts";
import { renewalJobs } from "./renewals/index.ts";
import { paymentJobs } from "./payments/index.ts";
import { payoutJobs } from "./payouts/index.ts";
import type { BotContext } from "./platform/context.ts";
import type { JobDefinition } from "./platform/jobs/jobs.ts";
import type { Config } from "./platform/runtime/config.ts";
import { postJobs } from "./posts/index.ts";
import { sendReengagement, subscriptionJobs } from "./subscriptions/index.ts";
import { wakeMessages, supportJobs } from "./support/index.ts";
import { reengageJob, userJobs } from "./users/index.ts";

/** Every job, one line a feature. A job that the clock starts carries its schedule. */
export const jobDefinitions = (bot: Bot<BotContext>, config: Config): readonly JobDefinition[] => [
  moneyUpdateJob(bot),
  forgetUpdatesJob,
  ...paymentJobs,
  ...checkoutJobs,
  ...renewalJobs,
  ...subscriptionJobs,
  ...channelJobs,
  ...inviteJobs,
  ...memberJobs,
  ...donationJobs,
  ...operatorJobs,
  ...supportJobs,
  ...userJobs,
  ...notificationJobs,
  ...ledgerJobs,
  ...payoutJobs,
  ...postJobs,
  ...broadcastJobs,
  reengageJob(sendReengagement, wakeMessages, announceOffers),
  ...backupJobs(config),
];
