import type { JobKind } from "../platform/jobs/jobs.ts";
import { deskJobs } from "./desk/index.ts";
import { engineJobs } from "./engine/index.ts";

/** Commands and buttons, and the further parts of albums. Goes after `conversations()`, before every form. */
export { deskHandlers as broadcasts } from "./desk/index.ts";
/** What is typed and sent for these pages. Goes after every feature's commands and buttons. */
export { deskForms as broadcastForms } from "./desk/index.ts";
export { engineCrontab as broadcastCrontab } from "./engine/index.ts";

export const broadcastJobs: readonly JobKind[] = [...engineJobs, ...deskJobs];

/** For `setMyCommands`: each command and the key of its text. */
export const broadcastCommands: Readonly<Record<string, string>> = {
  broadcast: "command-broadcast",
  mute: "command-mute",
};
