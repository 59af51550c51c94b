import type { Bot } from "grammy";
import { channelJobs } from "./channels/index.ts";
import { moneyUpdateJob } from "./intake/index.ts";
import { operatorJobs } from "./operator/index.ts";
import { coinCrontab, paymentJobs, reconcileCrontab } from "./payments/index.ts";
import type { BotContext } from "./platform/context.ts";
import type { JobKind } from "./platform/jobs.ts";
import { subscriptionCrontab, subscriptionJobs } from "./subscriptions/index.ts";
import { supportJobs } from "./support/index.ts";

/** Every kind of job, a line each feature. */
export const jobKinds = (bot: Bot<BotContext>): readonly JobKind[] => [
  moneyUpdateJob(bot),
  ...paymentJobs,
  ...subscriptionJobs,
  ...channelJobs,
  ...operatorJobs,
  ...supportJobs,
];

/** What runs by the clock: `minute hour day month weekday task ?options` (graphile-worker's crontab, in UTC). */
export const crontab = [subscriptionCrontab, coinCrontab, reconcileCrontab].join("\n");
