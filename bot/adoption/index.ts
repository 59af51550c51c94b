import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobKind } from "../platform/jobs/jobs.ts";
import { checkImport, takeImport } from "./imports/import.jobs.ts";
import { imports } from "./imports/imports.handlers.ts";
import { listForm } from "./imports/list-form.handlers.ts";
import { adopting } from "./window/adopt.handlers.ts";
import { givenForm } from "./window/given-form.handlers.ts";
import { adoptionWindow } from "./window/window.handlers.ts";

/** Members whom a channel had before the bot: buttons and a link. Goes after `conversations()`. */
export const adoption = new Composer<BotContext>(imports, adoptionWindow, adopting);

/** What is sent and typed for it. Goes after every feature's commands and buttons. */
export const adoptionForms = new Composer<BotContext>(listForm, givenForm);

export const adoptionJobs: readonly JobKind[] = [checkImport, takeImport];
