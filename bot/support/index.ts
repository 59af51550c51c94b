import type { CommandKey } from "../platform/texts/texts.ts";
import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { deliverMessageJob, showTeamQuestion } from "./deliver-message.jobs.ts";
import { privacy } from "./privacy/privacy.handlers.ts";
import { retentionJob } from "./privacy/retention.jobs.ts";
import { supportMessageForm } from "./message.conversation.ts";
import { paySupport } from "./support.handlers.ts";

/**
 * Commands, buttons and, last, the form, which takes any text. Goes after the commands and buttons of all
 * features, and before the other forms, which would take these commands.
 */
export const support = new Composer<BotContext>(privacy, paySupport, supportMessageForm);

export { wakeMessages } from "./deliver-message.jobs.ts";

export const supportJobs: readonly JobDefinition[] = [deliverMessageJob, showTeamQuestion, retentionJob];

/** For `setMyCommands`: each command and the key of its text. */
export const supportCommands: Readonly<Record<string, CommandKey>> = {
  terms: "command-terms",
  paysupport: "command-paysupport",
  privacy: "command-privacy",
};
