import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobKind } from "../platform/jobs/jobs.ts";
import { deliverLetter } from "./deliver-letter.jobs.ts";
import { letterForm } from "./letter-form.handlers.ts";
import { paySupport } from "./support.handlers.ts";
import { terms } from "./terms.handlers.ts";

/**
 * Commands and buttons, and last the form, which takes what a person writes. Goes after the commands and buttons of all
 * features, and before the other forms, which would take its commands.
 */
export const support = new Composer<BotContext>(terms, paySupport, letterForm);

export { hurryLetters } from "./hurry-letters.ts";

export const supportJobs: readonly JobKind[] = [deliverLetter];

/** For `setMyCommands`: each command and the key of its text. */
export const supportCommands: Readonly<Record<string, string>> = {
  terms: "command-terms",
  paysupport: "command-paysupport",
  privacy: "command-privacy",
};
