import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobKind } from "../platform/jobs.ts";
import { anomalies } from "./anomalies.handlers.ts";
import { jobs } from "./jobs.handlers.ts";
import { jobsGaveUp } from "./operator.jobs.ts";
import { timelines } from "./timeline.handlers.ts";

/** Goes after every feature's commands and buttons. */
export { dismissForm } from "./dismiss-form.handlers.ts";
export { tellOperators } from "./tell-operators.ts";
/** For what else operators do. */
export { isOperator } from "./is-operator.ts";
export { readReason, REASON_MAX } from "./read-reason.ts";

/** For the people of OPERATOR_IDS. To everybody else these words mean nothing, and they go on to the other features. */
export const operator = new Composer<BotContext>(jobs, timelines, anomalies);

export const operatorJobs: readonly JobKind[] = [jobsGaveUp];
