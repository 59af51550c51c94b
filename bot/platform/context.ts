import type { Conversation, ConversationFlavor } from "@grammyjs/conversations";
import type { CallbackQueryContext, Context } from "grammy";
import type { Texts } from "./texts/texts.ts";
import type { Platform } from "./platform.ts";

/** The fields that our middleware adds: the platform, and texts in the sender's language. */
export type PlatformFlavor = { platform: Platform; texts: Texts };

/** The context inside a form. The conversations plugin builds it, and our plugin adds the same flavor. */
export type FormContext = Context & PlatformFlavor;

/** The one context type of all handlers. */
export type BotContext = ConversationFlavor<Context & PlatformFlavor>;

/** The context of a press of a button below a message. */
export type Press = CallbackQueryContext<BotContext>;

export type Form = Conversation<BotContext, FormContext>;
