export { cancelRenewal } from "./cancel-renewal.ts";
export { cancelRenewalJob } from "./cancel-renewal.jobs.ts";
export { resumeRenewal } from "./resume-renewal.ts";
