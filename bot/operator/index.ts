import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { anomalies } from "./anomalies/anomalies.handlers.ts";
import { checkLedgerJob, notifyOfAnomaly } from "./anomalies/anomalies.jobs.ts";
import { health } from "./health/health.handlers.ts";
import { watchHealthJob } from "./health/watch-health.jobs.ts";
import { jobs } from "./jobs/jobs.handlers.ts";
import { notifyOfFailuresJob } from "./jobs/notify-failed-jobs.jobs.ts";
import { timelines } from "./timeline/timeline.handlers.ts";

export { readGaugeValues } from "./health/read-gauges.ts";
export { notifyOperatorsOfFailedJobs } from "./jobs/notify-failed-jobs.jobs.ts";
/** Goes after the commands and buttons of all features. */
export { dismissForm } from "./timeline/dismiss.conversation.ts";

/** Commands and buttons of the operators. Every other user's message goes on to the next feature. */
export const operator = new Composer<BotContext>(jobs, timelines, anomalies, health);

export const operatorJobs: readonly JobDefinition[] = [
  checkLedgerJob,
  notifyOfFailuresJob,
  notifyOfAnomaly,
  watchHealthJob,
];
