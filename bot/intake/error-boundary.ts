import type { Bot, ErrorHandler } from "grammy";
import type { BotContext } from "../platform/context.ts";
import { newErrorId } from "../platform/values/errors.ts";
import type { Platform } from "../platform/platform.ts";
import { isUnreachable } from "../platform/telegram/telegram.ts";

/**
 * A failed handler leads to one line in the log with an error id, and to one sentence with that id for the
 * person. Payment updates do not come here (`moneyUpdateJob`).
 */
export function installErrorBoundary(bot: Bot<BotContext>, platform: Platform): void {
  bot.catch(createErrorBoundary(platform));
}

function createErrorBoundary(platform: Platform): ErrorHandler<BotContext> {
  return async ({ error, ctx }) => {
    const id = newErrorId();
    const facts = { errorId: id, updateId: ctx.update.update_id, userId: ctx.from?.id, err: error };
    if (isUnreachable(error)) {
      // The person blocked the bot: no fault, and no message can be sent.
      platform.logger.info({ event: "user_unreachable", ...facts }, "A user cannot be reached");
      return;
    }
    platform.logger.error({ event: "handler_failed", ...facts }, "A handler failed");
    try {
      await apologise(platform, ctx, id);
    } catch (cause) {
      platform.logger.warn(
        { event: "error_message_failed", errorId: id, err: cause },
        "The error message did not reach the user",
      );
    }
  };
}

async function apologise({ translations }: Platform, ctx: BotContext, id: string): Promise<void> {
  // The failed step may have been the one that sets the texts.
  const withoutPlatform: Partial<BotContext> = ctx;
  const texts = withoutPlatform.texts ?? translations.for(ctx.from?.language_code);
  const sentence = texts.plain("error-internal", { id });
  if (ctx.preCheckoutQuery !== undefined) {
    // Without an answer the person sees a spinner for ten seconds. A refusal charges nothing and explains itself.
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
  // In a group, people whom the sentence does not concern would read it.
  if (ctx.chat?.type === "private")
    await ctx.api.sendMessage(ctx.chat.id, texts.html("error-internal", { id }), { parse_mode: "HTML" });
}
