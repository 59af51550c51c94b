import type { CommandKey } from "../platform/texts/texts.ts";
import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { donate } from "./donate/donate.handlers.ts";
import { noteForm } from "./donate/note.conversation.ts";
import { settingsForm } from "./settings/settings.conversation.ts";
import { donationSettings } from "./settings/settings.handlers.ts";
import { translationForm } from "./settings/translation.conversation.ts";
import { donationTranslations } from "./settings/translation.handlers.ts";
import { thankDonorJob, thankInChannelJob } from "./thanks.jobs.ts";

export { findDonationPage } from "./page/donation-page.ts";

/** Commands, buttons and links. Goes after `conversations()`, since some of its buttons open forms. */
export const donations = new Composer<BotContext>(donate, donationSettings, donationTranslations);

/** Goes after every feature's commands and buttons. */
export const donationForms = new Composer<BotContext>(noteForm, settingsForm, translationForm);

export const donationJobs: readonly JobDefinition[] = [thankDonorJob, thankInChannelJob];

/** For `setMyCommands`: each command and the key of its text. */
export const donationCommands: Readonly<Record<string, CommandKey>> = { donations: "command-donations" };
