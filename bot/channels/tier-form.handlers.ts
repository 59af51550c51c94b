import { createConversation } from "@grammyjs/conversations";
import { Composer } from "grammy";
import type { BotContext, FormContext } from "../platform/context.ts";
import { newErrorId } from "../platform/errors.ts";
import { fillTierForm } from "./tier.conversation.ts";
import type { TierFormRequest } from "./tier.conversation.ts";

const tierFormId = "tier";

const conversation = createConversation<BotContext, FormContext>(fillTierForm, tierFormId);

/**
 * Gives the updates of a chat to the form that waits there. Installed after everything that must work during a form.
 * A form that cannot go on (its questions changed under it) says so instead of falling silent.
 */
export const tierForm = new Composer<BotContext>();
tierForm.use(async (ctx, next) => {
  let isForOthers = false;
  try {
    await conversation(ctx, () => {
      isForOthers = true;
      return Promise.resolve();
    });
  } catch (error) {
    const id = newErrorId();
    ctx.platform.logger.error({ errorId: id, err: error }, "a form could not go on");
    await ctx.reply(ctx.texts.html("form-lost", { id }), { parse_mode: "HTML" });
  }
  if (isForOthers) await next();
});

/**
 * Opens the form, in place of one that may wait in this chat. A conversation can only be entered below its own
 * middleware, which stands after all buttons: so it is run here, with nothing to resume, and entered from within.
 */
export async function openTierForm(ctx: BotContext, request: TierFormRequest): Promise<void> {
  await ctx.conversation.exitAll();
  await conversation(ctx, () => ctx.conversation.enter(tierFormId, request));
}
