import type { JobKind } from "../../platform/jobs/jobs.ts";
import { askWhere } from "./ask-where.jobs.ts";

export { askWhereOnce } from "./ask-where.jobs.ts";
/** Goes after every feature's commands and buttons. */
export { cityForm } from "./time-zone-form.handlers.ts";
export { timeZones } from "./time-zones.handlers.ts";

export const timeZoneJobs: readonly JobKind[] = [askWhere];

/** For `setMyCommands`: each command and the key of its text. */
export const timeZoneCommands: Readonly<Record<string, string>> = { timezone: "command-timezone" };
