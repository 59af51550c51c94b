import type { InlineKeyboard } from "grammy";
import type { BotContext, Press } from "../context.ts";
import { isBeyondEdit, isRefusal } from "../telegram/telegram.ts";
import { replyNow } from "./reply-now.ts";
import type { SentMessage } from "./reply-now.ts";

/**
 * Replaces the page whose button was pressed, or sends a new message. Where the old message can no longer be
 * edited, a new message follows, so that no page is a dead end.
 */
export async function showPage(ctx: BotContext, html: string, keyboard?: InlineKeyboard): Promise<void> {
  const options = {
    parse_mode: "HTML" as const,
    link_preview_options: { is_disabled: true },
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
  const standIn = takeStandIn(ctx);
  if (standIn !== undefined) {
    await ctx.api.editMessageText(standIn.chat.id, standIn.message_id, html, options);
    return;
  }
  if (ctx.callbackQuery?.message === undefined) {
    await ctx.reply(html, options);
    return;
  }
  try {
    await ctx.editMessageText(html, options);
  } catch (error) {
    if (isRefusal(error, "message is not modified")) return;
    if (!isBeyondEdit(error) && !isRefusal(error, "there is no text")) throw error;
    await ctx.reply(html, options);
  }
}

/** Replaces or removes the buttons of a pressed message. One that has these buttons already, or takes no edit, stays as it is. */
export async function changeKeyboard(ctx: Press, keyboard?: InlineKeyboard): Promise<void> {
  try {
    await ctx.editMessageReplyMarkup(keyboard === undefined ? {} : { reply_markup: keyboard });
  } catch (error) {
    if (!isRefusal(error, "message is not modified") && !isBeyondEdit(error)) throw error;
  }
}

/** The messages that stand for a page that is still counted. */
const standIns = new WeakMap<BotContext, SentMessage>();

/**
 * Answers a person at once while the numbers of a large channel are counted. A pressed page says so and keeps its buttons, so that a
 * process that dies meanwhile leaves no dead end; a command gets a message, in whose place the page comes (`takeStandIn`). The answer of a form, whose messages
 * wait for its state, gets only the page.
 *
 * @param page a picture does not take the place of a text, so a pressed text stays, and gets the message of a command.
 */
export const sayCounting =
  (ctx: BotContext, page: "text" | "picture" = "text"): (() => Promise<void>) =>
  async () => {
    const text = ctx.texts.plain("counting");
    const pressed = ctx.callbackQuery?.message;
    if (pressed === undefined || (page === "picture" && pressed.photo === undefined)) {
      const sent = await replyNow(ctx, text);
      if (sent !== undefined) standIns.set(ctx, sent);
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
