import type { Conversation, ConversationFlavor } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Texts } from "./texts/texts.ts";
import type { Platform } from "./platform.ts";

/** What our middleware adds: the platform, and the texts in the language of whoever wrote. */
export type PlatformFlavor = { platform: Platform; texts: Texts };

/** The context of a form: conversations build it themselves and give it the same flavor. */
export type FormContext = Context & PlatformFlavor;

/** The one context type of all handlers. */
export type BotContext = ConversationFlavor<Context & PlatformFlavor>;

export type Form = Conversation<BotContext, FormContext>;
