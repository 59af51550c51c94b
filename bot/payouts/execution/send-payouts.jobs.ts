import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import { sendPayouts } from "./send-payouts.ts";

/** Sends what is due, and looks after every batch without an end: a notification or a job of it may be lost. */
export const sendPayoutsJob = defineScheduledJob({
  name: "payouts.send",
  schedule: { cron: "*/5 * * * *" },
  run: sendPayouts,
});
