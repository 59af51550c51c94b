import type { Bot } from "grammy";
import { adoptionJobs } from "./adoption/index.ts";
import { broadcastCrontab, broadcastJobs } from "./broadcasts/index.ts";
import { channelCrontab, channelJobs } from "./channels/index.ts";
import { donationJobs } from "./donations/index.ts";
import { moneyUpdateJob } from "./intake/index.ts";
import { notificationCrontab, notificationJobs } from "./notifications/index.ts";
import { operatorJobs } from "./operator/index.ts";
import { coinCrontab, followChannelsCrontab, paymentJobs, reconcileCrontab } from "./payments/index.ts";
import { payoutCrontab, payoutJobs } from "./payouts/index.ts";
import type { BotContext } from "./platform/context.ts";
import type { JobKind } from "./platform/jobs/jobs.ts";
import { postCrontab, postJobs } from "./posts/index.ts";
import {
  membersCrontab,
  reminderCrontab,
  subscriptionCrontab,
  subscriptionJobs,
  welcomeBack,
} from "./subscriptions/index.ts";
import { hurryLetters, supportJobs } from "./support/index.ts";
import { timeZoneJobs } from "./users/time-zone/index.ts";
import { cameBackJob } from "./users/index.ts";

/** Every kind of job, a line each feature. */
export const jobKinds = (bot: Bot<BotContext>): readonly JobKind[] => [
  moneyUpdateJob(bot),
  ...paymentJobs,
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
  cameBackJob(welcomeBack, hurryLetters),
];

/** What runs by the clock: `minute hour day month weekday task ?options` (graphile-worker's crontab, in UTC). */
export const crontab = [
  channelCrontab,
  subscriptionCrontab,
  membersCrontab,
  reminderCrontab,
  coinCrontab,
  reconcileCrontab,
  followChannelsCrontab,
  notificationCrontab,
  payoutCrontab,
  postCrontab,
  broadcastCrontab,
].join("\n");
