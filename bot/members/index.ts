import type { CommandKey } from "../platform/texts/texts.ts";
import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { daysForm } from "./change/days.conversation.ts";
import { memberPages } from "./change/member.handlers.ts";
import { claimDaysForm } from "./claim/claim-window.conversation.ts";
import { claimWindow } from "./claim/claim-window.handlers.ts";
import { claims } from "./claim/claim.handlers.ts";
import { memberExport } from "./export/export.handlers.ts";
import { findForm } from "./find/find.conversation.ts";
import { memberLists } from "./find/members.handlers.ts";
import { importForm } from "./import/import.conversation.ts";
import { memberImports } from "./import/import.handlers.ts";
import { applyImportJob, checkImportJob } from "./import/import.jobs.ts";
import { notifyPendingJob } from "./pending/offer-access.jobs.ts";
import { pendingPages } from "./pending/pending.handlers.ts";

/** The members of a channel, for its owner and managers: commands, buttons and links. Goes after `conversations()`. */
export const members = new Composer<BotContext>(
  memberLists,
  memberPages,
  memberExport,
  memberImports,
  claimWindow,
  claims,
  pendingPages,
);

/** For a person who started or unblocked the bot. */
export { announceOffers } from "./pending/offer-access.jobs.ts";

/** Registered before the features that answer /subscriptions, join requests and joins. */
export { offerAcceptance } from "./pending/pending.handlers.ts";

/** Goes after every feature's commands and buttons. */
export const memberForms = new Composer<BotContext>(findForm, daysForm, importForm, claimDaysForm);

export const memberJobs: readonly JobDefinition[] = [checkImportJob, applyImportJob, notifyPendingJob];

/** For `setMyCommands`: each command and the key of its text. */
export const memberCommands: Readonly<Record<string, CommandKey>> = { members: "command-members" };
