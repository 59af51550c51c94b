import type { Context } from "grammy";
import { isRefusal, isTooManyRequests } from "../telegram/telegram.ts";

/**
 * Telegram takes the answer to a tap for some seconds; a bot that was down gets the tap later all the same. What a button
 * does must not hang on its answer: one that comes too late, or that Telegram has no room for, is given up, and its words come
 * as a message instead.
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
      // What is meant for one person is not posted where many read.
      if (words !== undefined && ctx.chat?.type === "private") await ctx.reply(words);
      return true;
    }
  };
}
