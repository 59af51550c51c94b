import type { CommandKey } from "../platform/texts/texts.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { notifyOperatorClaimed } from "./operators/operators.jobs.ts";
import { askTimeZone } from "./time-zone/ask-time-zone.jobs.ts";

export * as operators from "./operators/index.ts";
export { describeOperators, isOperator, operatorLinks } from "./operators/operators.handlers.ts";
export { languageChoice } from "./people/languages.handlers.ts";
export { defineNotice, notifyUser, readTexts } from "./people/notify-user.ts";
export type { Notice } from "./people/notify-user.ts";
export { reengageJob } from "./people/re-engage.jobs.ts";
export type { ReachableAgain } from "./people/re-engage.jobs.ts";
export { startAndCancel, unhandled } from "./people/start.handlers.ts";
export { markUnreachable } from "./people/store-user.ts";
export { users } from "./people/users.handlers.ts";
export { askTimeZoneOnce } from "./time-zone/ask-time-zone.jobs.ts";
/** Goes after every feature's commands and buttons. */
export { cityForm } from "./time-zone/city.conversation.ts";
export { timeZones } from "./time-zone/time-zones.handlers.ts";

export const userJobs: readonly JobDefinition[] = [askTimeZone, notifyOperatorClaimed];

/** For `setMyCommands`: each command and the key of its text. */
export const userCommands: Readonly<Record<string, CommandKey>> = {
  language: "command-language",
  timezone: "command-timezone",
  start: "command-start",
  help: "command-help",
  cancel: "command-cancel",
};
