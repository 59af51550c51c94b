import type { JobKind } from "./platform/jobs.ts";

/** Every kind of job, a line each. */
export const jobKinds: readonly JobKind[] = [];

/** What runs by the clock: `minute hour day month weekday task ?options` (graphile-worker's crontab, in UTC). */
export const crontab = "";
