import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { anomalies } from "./anomalies/anomalies.handlers.ts";
import { jobs } from "./jobs/jobs.handlers.ts";
import { notifyOperatorJob } from "./anomalies/notify-operator.jobs.ts";
import { notifyOperatorOfFailedJobs } from "./jobs/notify-operators.jobs.ts";
import { timelines } from "./timeline/timeline.handlers.ts";

/** Goes after every feature's commands and buttons. */
export { dismissForm } from "./timeline/dismiss-form.handlers.ts";
export { tellOperators } from "./jobs/notify-operators.ts";

/** For the people of OPERATOR_IDS. To everybody else these words mean nothing, and they go on to the other features. */
export const operator = new Composer<BotContext>(jobs, timelines, anomalies);

export const operatorJobs: readonly JobDefinition[] = [notifyOperatorOfFailedJobs, notifyOperatorJob];
