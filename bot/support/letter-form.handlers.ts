import { createConversation } from "@grammyjs/conversations";
import { Composer } from "grammy";
import type { BotContext, FormContext } from "../platform/context.ts";
import { newErrorId } from "../platform/errors.ts";
import { fillLetterForm } from "./letter.conversation.ts";
import type { LetterFormRequest } from "./letter.conversation.ts";

const letterFormId = "letter";

const conversation = createConversation<BotContext, FormContext>(fillLetterForm, letterFormId);

/**
 * Gives the updates of a chat to the letter that is being written there. Installed after everything that must work
 * meanwhile. A form that cannot go on (its question changed under it) says so instead of falling silent.
 */
export const letterForm = new Composer<BotContext>();

letterForm.on("message").filter(
  ({ message, conversation: forms }) => message.text === undefined && forms.active(letterFormId) > 0,
  async (ctx) => {
    await ctx.reply(ctx.texts.html("support-letter-not-text"), { parse_mode: "HTML" });
  },
);

letterForm.use(async (ctx, next) => {
  let isForOthers = false;
  try {
    await conversation(ctx, () => {
      isForOthers = true;
      return Promise.resolve();
    });
  } catch (error) {
    const id = newErrorId();
    ctx.platform.logger.error({ errorId: id, err: error }, "a letter's form could not go on");
    await ctx.reply(ctx.texts.html("support-form-lost", { id }), { parse_mode: "HTML" });
  }
  if (isForOthers) await next();
});

/**
 * Opens the form, in place of one that may wait in this chat. Run here with nothing to resume and entered from within,
 * since a conversation can only be entered below its own middleware, which stands after all buttons.
 */
export async function openLetterForm(ctx: BotContext, request: LetterFormRequest): Promise<void> {
  await ctx.conversation.exitAll();
  await conversation(ctx, () => ctx.conversation.enter(letterFormId, request));
}
