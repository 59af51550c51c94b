export { changeNotice } from "./notify-change.jobs.ts";
export { setAccessOverride } from "./set-access-override.ts";
