/** Changes by a channel's team to the access of one user, and the notifications about them. */
export { changeNotice } from "./notify-change.jobs.ts";
export { setAccessOverride } from "./set-access-override.ts";
