import { BotError } from "grammy";
import type { Bot, ErrorHandler } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../platform/context.ts";
import { newErrorId } from "../platform/runtime/errors.ts";
import type { Platform } from "../platform/platform.ts";
import { isUnreachable } from "../platform/telegram/telegram.ts";

/**
 * What happens when a handler throws: one line in the log under an id, and one sentence with that id to the person.
 * The updates of money do not come here (see `moneyUpdateJob`).
 */
export function installErrorBoundary(bot: Bot<BotContext>, platform: Platform): void {
  bot.catch(createErrorBoundary(platform));
}

/** Handles an update that nobody stores: an error in it ends here and goes no further. */
export async function handleUpdate(bot: Bot<BotContext>, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    await bot.errorHandler(error as BotError<BotContext>);
  }
}

function createErrorBoundary(platform: Platform): ErrorHandler<BotContext> {
  return async ({ error, ctx }) => {
    const id = newErrorId();
    const facts = { errorId: id, updateId: ctx.update.update_id, userId: ctx.from?.id, err: error };
    if (isUnreachable(error)) {
      // They blocked the bot: not a fault, and there is nobody to tell.
      platform.logger.info(facts, "a person cannot be reached");
      return;
    }
    platform.logger.error(facts, "a handler failed");
    try {
      await apologise(platform, ctx, id);
    } catch (cause) {
      platform.logger.warn({ errorId: id, err: cause }, "nobody could be told of the error");
    }
  };
}

async function apologise({ translations }: Platform, ctx: BotContext, id: string): Promise<void> {
  // What failed may have been what sets its texts.
  const unfurnished: Partial<BotContext> = ctx;
  const texts = unfurnished.texts ?? translations.for(ctx.from?.language_code);
  const sentence = texts.plain("error-internal", { id });
  if (ctx.preCheckoutQuery !== undefined) {
    // Without an answer the person looks at a spinner for ten seconds; this way nothing is charged and they know.
    await ctx.answerPreCheckoutQuery(false, sentence);
    return;
  }
  if (ctx.callbackQuery !== undefined) {
    const isShown = await ctx.answerCallbackQuery({ text: sentence, show_alert: true }).then(
      () => true,
      () => false,
    );
    if (isShown) return;
  }
  // Elsewhere than in a chat with one person, the sentence would be read by those whom it does not concern.
  if (ctx.chat?.type === "private")
    await ctx.api.sendMessage(ctx.chat.id, texts.html("error-internal", { id }), { parse_mode: "HTML" });
}
