import type { Context } from "grammy";
import { isRefusal, isTooManyRequests } from "../telegram/telegram.ts";

/**
 * Telegram accepts the answer to a callback query for some seconds only, and a bot that was down receives the
 * query later. A handler must not fail with its answer: an answer that Telegram refuses as too old, or with 429,
 * is dropped, and its text is sent as a message instead.
 */
export function answerTapsAnyhow(ctx: Context): void {
  if (ctx.callbackQuery === undefined) return;
  const answer = ctx.answerCallbackQuery.bind(ctx);
  ctx.answerCallbackQuery = async (what, signal) => {
    try {
      return await answer(what, signal);
    } catch (error) {
      if (!isRefusal(error, "query is too old") && !isTooManyRequests(error)) throw error;
      const words = typeof what === "string" ? what : what?.text;
      // A text for one person is not posted in a group.
      if (words !== undefined && ctx.chat?.type === "private") await ctx.reply(words);
      return true;
    }
  };
}
