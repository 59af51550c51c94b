export { notifyChangeRequest } from "./overrides.jobs.ts";
export { setAccessOverride } from "./set-access-override.ts";
