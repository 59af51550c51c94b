import type { BotContext } from "../context.ts";
import { isBeyondEdit, isRefusal } from "../telegram/telegram.ts";

type SentMessage = { readonly chat: { readonly id: number }; readonly message_id: number };

/** The messages that stand for a page that is still counted. */
const standIns = new WeakMap<BotContext, SentMessage>();

/**
 * Answers a person at once while the numbers of a large channel are counted. A pressed page says so and keeps its buttons, so that a
 * process that dies meanwhile leaves no dead end; a command gets a message, in whose place the page comes (`takeStandIn`).
 */
export const sayCounting =
  (ctx: BotContext): (() => Promise<void>) =>
  async () => {
    const text = ctx.texts.plain("counting");
    const pressed = ctx.callbackQuery?.message;
    if (pressed === undefined) {
      standIns.set(ctx, await ctx.reply(text, { disable_notification: true }));
      return;
    }
    const keyboard = pressed.reply_markup === undefined ? {} : { reply_markup: pressed.reply_markup };
    try {
      if (pressed.photo === undefined) await ctx.editMessageText(text, keyboard);
      else await ctx.editMessageCaption({ caption: text, ...keyboard });
    } catch (error) {
      // The page itself decides about a message that cannot be edited.
      if (!isRefusal(error, "message is not modified") && !isBeyondEdit(error)) throw error;
    }
  };

/** The message to put the page into, once. */
export function takeStandIn(ctx: BotContext): SentMessage | undefined {
  const standIn = standIns.get(ctx);
  standIns.delete(ctx);
  return standIn;
}
