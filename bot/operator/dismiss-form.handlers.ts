import { createConversation } from "@grammyjs/conversations";
import { Composer } from "grammy";
import type { BotContext, FormContext } from "../platform/context.ts";
import { newErrorId } from "../platform/errors.ts";
import { fillDismissForm } from "./dismiss.conversation.ts";
import type { DismissFormRequest } from "./dismiss.conversation.ts";

const dismissFormId = "dismiss";

const conversation = createConversation<BotContext, FormContext>(fillDismissForm, dismissFormId);

/**
 * Gives the updates of a chat to the reason that is being asked for there. Installed after everything that must work
 * meanwhile. A form that cannot go on (its question changed under it) says so instead of falling silent.
 */
export const dismissForm = new Composer<BotContext>();

dismissForm.use(async (ctx, next) => {
  let isForOthers = false;
  try {
    await conversation(ctx, () => {
      isForOthers = true;
      return Promise.resolve();
    });
  } catch (error) {
    const id = newErrorId();
    ctx.platform.logger.error({ errorId: id, err: error }, "the form of a reason could not go on");
    await ctx.reply(ctx.texts.html("dismiss-form-lost", { id }), { parse_mode: "HTML" });
  }
  if (isForOthers) await next();
});

/**
 * Opens the form, in place of one that may wait in this chat. Run here with nothing to resume and entered from within,
 * since a conversation can only be entered below its own middleware, which stands after all buttons.
 */
export async function openDismissForm(ctx: BotContext, request: DismissFormRequest): Promise<void> {
  await ctx.conversation.exitAll();
  await conversation(ctx, () => ctx.conversation.enter(dismissFormId, request));
}
