import type { CommandKey } from "../platform/texts/texts.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { collectEventsJob } from "./collect-events.jobs.ts";
import { sendNotificationJob } from "./send-notification.jobs.ts";

/* Notifies owners of events. No feature calls in here: triggers record the events, and a job collects them. */

export { notifications } from "./notifications.handlers.ts";

export const notificationJobs: readonly JobDefinition[] = [collectEventsJob, sendNotificationJob];

/** For `setMyCommands`: each command and the key of its text. */
export const notificationCommands: Readonly<Record<string, CommandKey>> = {
  notifications: "command-notifications",
};
