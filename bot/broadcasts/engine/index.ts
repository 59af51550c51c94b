import type { JobKind } from "../../platform/jobs/jobs.ts";
import { fillJob } from "./fill.jobs.ts";
import { forgetCrontab, forgetJob } from "./forget.jobs.ts";
import { launchCrontab, launchJob } from "./launch.jobs.ts";
import { runJob } from "./run.jobs.ts";

/*
 * The engine of broadcasts: whom it goes to, one message to each, how far it is. It shows nothing to anybody: whenever there
 * is something to show it asks for the job `SHOW_PROGRESS`, which the desk does.
 */

export { audienceKinds, countAudience } from "./audience.ts";
export type { Audience } from "./audience.ts";
export { broadcastContent, broadcastEdit } from "./content.ts";
export type { BroadcastButton, BroadcastContent, BroadcastEdit } from "./content.ts";
export { changeDraft, draftBroadcast } from "./draft-broadcast.ts";
export { copyContent } from "./telegram-copy.ts";
export { starsFor } from "./paid.ts";
export { startBroadcast } from "./start-broadcast.ts";
export { pauseBroadcast, resumeBroadcast, stopBroadcast } from "./steer-broadcast.ts";
export { readProgress } from "./read-progress.ts";
export type { Progress } from "./read-progress.ts";
export { deleteEverywhere, editEverywhere } from "./revise-broadcast.ts";
export { listFailures } from "./list-failures.ts";
export { SHOW_PROGRESS, showProgressSoon } from "./show-progress.ts";

export const engineJobs: readonly JobKind[] = [fillJob, launchJob, runJob, forgetJob];
export const engineCrontab = `${launchCrontab}\n${forgetCrontab}`;
