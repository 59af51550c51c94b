import type { JobKind } from "../platform/jobs.ts";
import { jobsGaveUp } from "./operator.jobs.ts";

export { operator } from "./operator.handlers.ts";
export { tellOperators } from "./tell-operators.ts";

export const operatorJobs: readonly JobKind[] = [jobsGaveUp];
