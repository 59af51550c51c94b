import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import { daysForm } from "./days-form.handlers.ts";
import { memberExport } from "./export.handlers.ts";
import { findForm } from "./find-form.handlers.ts";
import { memberPages } from "./member.handlers.ts";
import { memberLists } from "./members.handlers.ts";

/** The people of a channel, for those who run it: commands and buttons. Goes after `conversations()`. */
export const members = new Composer<BotContext>(memberLists, memberPages, memberExport);

/** What is typed for these pages. Goes after every feature's commands and buttons. */
export const memberForms = new Composer<BotContext>(findForm, daysForm);

/** For `setMyCommands`: each command and the key of its text. */
export const memberCommands: Readonly<Record<string, string>> = { members: "command-members" };
