import type { CommandKey } from "../platform/texts/texts.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { composeJobs } from "./compose/index.ts";
import { deliveryJobs } from "./delivery/index.ts";

/** Commands, buttons and the further parts of albums. Goes after `conversations()` and before every form. */
export { composeHandlers as broadcasts } from "./compose/index.ts";
/** Goes after every feature's commands and buttons. */
export { composeForms as broadcastForms } from "./compose/index.ts";

export const broadcastJobs: readonly JobDefinition[] = [...deliveryJobs, ...composeJobs];

/** For `setMyCommands`: each command and the key of its text. */
export const broadcastCommands: Readonly<Record<string, CommandKey>> = {
  broadcast: "command-broadcast",
  mute: "command-mute",
};
