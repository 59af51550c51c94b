import { createConversation } from "@grammyjs/conversations";
import { Composer } from "grammy";
import type { BotContext, Form, FormContext } from "../context.ts";
import { newErrorId } from "../values/errors.ts";

export type FormDefinition<Request> = {
  /** Names the form in the stored state of a chat. */
  readonly id: string;
  /** Asks the questions; see `ask` for what it may do. */
  readonly fill: (form: Form, ctx: FormContext, request: Request) => Promise<void>;
  /** The key of the text, with an error id, that says that the form could not go on. */
  readonly lost: string;
};

export type OpenableForm<Request> = {
  /**
   * Gives the updates of a chat to the form that waits there. Installed after everything that must work during a form.
   * A form that cannot go on (its questions changed under it) says so instead of falling silent.
   */
  readonly waiting: Composer<BotContext>;
  /** Opens the form, in place of one that may wait in this chat. */
  readonly open: (ctx: BotContext, request: Request) => Promise<void>;
};

export function defineForm<Request>({ id, fill, lost }: FormDefinition<Request>): OpenableForm<Request> {
  const conversation = createConversation<BotContext, FormContext>(fill, id);
  const waiting = new Composer<BotContext>();
  waiting.use(async (ctx, next) => {
    let isForOthers = false;
    try {
      await conversation(ctx, () => {
        isForOthers = true;
        return Promise.resolve();
      });
    } catch (error) {
      const errorId = newErrorId();
      ctx.platform.logger.error({ errorId, form: id, err: error }, "a form could not go on");
      await ctx.reply(ctx.texts.html(lost, { id: errorId }), { parse_mode: "HTML" });
    }
    if (isForOthers) await next();
  });
  return {
    waiting,
    // A conversation can only be entered below its own middleware, which stands after all buttons: so it is run here,
    // with nothing to resume, and entered from within.
    async open(ctx, request) {
      await ctx.conversation.exitAll();
      await conversation(ctx, () => ctx.conversation.enter(id, request));
    },
  };
}
