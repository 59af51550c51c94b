import { defineScheduledJob, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import { sendPayouts } from "./send-payouts.ts";

/** Sends what is due, and looks after every batch without an end: a notification or a job of it may be lost. */
export const sendPayoutsJob = defineScheduledJob({
  name: "payouts.send",
  schedule: { cron: "*/5 * * * *" },
  run: sendPayouts,
});

/** Longer than the pause between two requests of a round. */
const COLLECT_MS = 5_000;

/**
 * For a payout that may be sent now. Payouts that come shortly after each other go into one batch, because a code verifies one batch
 * in half a minute. Each of them moves the job, and the scheduled one comes meanwhile.
 */
export const sendPayoutsSoon = (): JobRequest =>
  job(sendPayoutsJob, {}, { key: "payouts-send", runAt: new Date(Date.now() + COLLECT_MS) });
