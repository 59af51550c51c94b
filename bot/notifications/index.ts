import type { JobKind } from "../platform/jobs/jobs.ts";
import { gatherNoticesJob } from "./gather-notices.jobs.ts";
import { sendNotice } from "./send-notice.jobs.ts";

/**
 * What an owner hears of by themselves. Nobody calls in here: triggers write down what happened, with it, and a job gathers
 * it into messages.
 */
export { notifications } from "./notifications.handlers.ts";
export { notificationCrontab } from "./gather-notices.jobs.ts";

export const notificationJobs: readonly JobKind[] = [gatherNoticesJob, sendNotice];

/** For `setMyCommands`: each command and the key of its text. */
export const notificationCommands: Readonly<Record<string, string>> = {
  notifications: "command-notifications",
};
