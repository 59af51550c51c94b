import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobKind } from "../platform/jobs/jobs.ts";
import { giving } from "./giving/giving.handlers.ts";
import { noteForm } from "./giving/note-form.handlers.ts";
import { pageForm } from "./page/page-form.handlers.ts";
import { donationPages } from "./page/page.handlers.ts";
import { wordsForm } from "./page/words-form.handlers.ts";
import { donationWords } from "./page/words.handlers.ts";
import { thankDonor } from "./thanks/donation-arrived.jobs.ts";
import { thankInChannel } from "./thanks/thank-in-channel.jobs.ts";

export { donationLink } from "./page/describe-page.ts";
export { findDonationPage } from "./page/find-page.ts";

/** Commands, buttons and links. Goes after `conversations()`, since some of its buttons open forms. */
export const donations = new Composer<BotContext>(giving, donationPages, donationWords);

/** Goes after every feature's commands and buttons. */
export const donationForms = new Composer<BotContext>(noteForm, pageForm, wordsForm);

export const donationJobs: readonly JobKind[] = [thankDonor, thankInChannel];

/** For `setMyCommands`: each command and the key of its text. */
export const donationCommands: Readonly<Record<string, string>> = { donations: "command-donations" };
