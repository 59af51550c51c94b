import type { Bot } from "grammy";
import { adoptionJobs } from "./adoption/index.ts";
import { broadcastCrontab, broadcastJobs } from "./broadcasts/index.ts";
import { channelCrontab, channelJobs } from "./channels/index.ts";
import { donationJobs } from "./donations/index.ts";
import { moneyUpdateJob } from "./intake/index.ts";
import { notificationCrontab, notificationJobs } from "./notifications/index.ts";
import { operatorJobs } from "./operator/index.ts";
import { checkoutJobs, coinCrontab } from "./checkout/index.ts";
import { followChannelsCrontab, renewalJobs } from "./renewals/index.ts";
import { paymentCrontab, paymentJobs } from "./payments/index.ts";
import { payoutCrontab, payoutJobs } from "./payouts/index.ts";
import type { BotContext } from "./platform/context.ts";
import type { JobKind } from "./platform/jobs/jobs.ts";
import { postCrontab, postJobs } from "./posts/index.ts";
import {
  membersCrontab,
  reminderCrontab,
  subscriptionCrontab,
  subscriptionJobs,
  sendReengagement,
} from "./subscriptions/index.ts";
import { wakeMessages, supportJobs } from "./support/index.ts";
import { timeZoneJobs } from "./users/time-zone/index.ts";
import { cameBackJob } from "./users/index.ts";

/** Every kind of job, a line each feature. */
export const jobKinds = (bot: Bot<BotContext>): readonly JobKind[] => [
  moneyUpdateJob(bot),
  ...paymentJobs,
  ...checkoutJobs,
  ...renewalJobs,
  ...subscriptionJobs,
  ...channelJobs,
  ...adoptionJobs,
  ...donationJobs,
  ...operatorJobs,
  ...supportJobs,
  ...timeZoneJobs,
  ...notificationJobs,
  ...payoutJobs,
  ...postJobs,
  ...broadcastJobs,
  cameBackJob(sendReengagement, wakeMessages),
];

/** What runs by the clock: `minute hour day month weekday task ?options` (graphile-worker's crontab, in UTC). */
export const crontab = [
  channelCrontab,
  subscriptionCrontab,
  membersCrontab,
  reminderCrontab,
  coinCrontab,
  paymentCrontab,
  followChannelsCrontab,
  notificationCrontab,
  payoutCrontab,
  postCrontab,
  broadcastCrontab,
].join("\n");
