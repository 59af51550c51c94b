import type { JobDefinition } from "../../platform/jobs/jobs.ts";
import { startDueJob } from "./control/start-due.jobs.ts";
import { stopFormerJob } from "./control/stop-former.jobs.ts";
import { fillRecipientsJob, forgetRecipientsJob } from "./recipients/recipients.jobs.ts";
import { sendMessagesJob } from "./send/send-messages.jobs.ts";
import { settleStarsJob } from "./stars/stars.jobs.ts";

/* Stores the recipients of a broadcast, sends one message to each, and counts the results. Shows nothing: see compose. */

export {
  pauseBroadcast,
  resendBroadcast,
  resumeBroadcast,
  stopBroadcast,
  deleteEverywhere,
  editEverywhere,
} from "./control/control-broadcast.ts";
export { startBroadcast } from "./control/start-broadcast.ts";
export { countAudience } from "./recipients/audience.sql.ts";
export { starsFor } from "./stars/reserve-stars.ts";
export { listFailures } from "./recipients/failures.sql.ts";

export const deliveryJobs: readonly JobDefinition[] = [
  fillRecipientsJob,
  startDueJob,
  stopFormerJob,
  sendMessagesJob,
  forgetRecipientsJob,
  settleStarsJob,
];
