import type { Bot } from "grammy";
import { broadcastCrontab, broadcastJobs } from "./broadcasts/index.ts";
import { channelCrontab, channelJobs } from "./channels/index.ts";
import { donationJobs } from "./donations/index.ts";
import { inviteJobs } from "./invites/index.ts";
import { moneyUpdateJob } from "./intake/index.ts";
import { memberJobs } from "./members/index.ts";
import { notificationCrontab, notificationJobs } from "./notifications/index.ts";
import { operatorJobs } from "./operator/index.ts";
import { checkoutJobs, coinCrontab } from "./checkout/index.ts";
import { renewalCrontab, renewalJobs } from "./renewals/index.ts";
import { paymentCrontab, paymentJobs } from "./payments/index.ts";
import { payoutCrontab, payoutJobs } from "./payouts/index.ts";
import type { BotContext } from "./platform/context.ts";
import type { JobDefinition } from "./platform/jobs/jobs.ts";
import { postCrontab, postJobs } from "./posts/index.ts";
import { sendReengagement, subscriptionCrontab, subscriptionJobs } from "./subscriptions/index.ts";
import { wakeMessages, supportJobs } from "./support/index.ts";
import { reengageJob, userJobs } from "./users/index.ts";

/** Every job, one line a feature. */
export const jobDefinitions = (bot: Bot<BotContext>): readonly JobDefinition[] => [
  moneyUpdateJob(bot),
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
  ...payoutJobs,
  ...postJobs,
  ...broadcastJobs,
  reengageJob(sendReengagement, wakeMessages),
];

/** Every schedule: `minute hour day month weekday task ?options` (graphile-worker's crontab, in UTC). */
export const crontab = [
  channelCrontab,
  subscriptionCrontab,
  coinCrontab,
  paymentCrontab,
  renewalCrontab,
  notificationCrontab,
  payoutCrontab,
  postCrontab,
  broadcastCrontab,
].join("\n");
