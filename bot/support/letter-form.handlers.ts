import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import { defineForm } from "../platform/forms/define-form.ts";
import { fillLetterForm } from "./letter.conversation.ts";

const letterFormId = "letter";
const form = defineForm({ id: letterFormId, fill: fillLetterForm, lost: "support-form-lost" });

export const openLetterForm = form.open;

/** The letter that is being written in a chat; what is not text is refused with a word of its own. */
export const letterForm = new Composer<BotContext>();

letterForm.on("message").filter(
  ({ message, conversation: forms }) => message.text === undefined && forms.active(letterFormId) > 0,
  async (ctx) => {
    await ctx.reply(ctx.texts.html("support-message-not-text"), { parse_mode: "HTML" });
  },
);
letterForm.use(form.waiting);
