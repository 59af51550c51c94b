import type { InlineKeyboard } from "grammy";
import type { BotContext } from "../context.ts";
import { takeStandIn } from "./counting.ts";
import { isBeyondEdit, isRefusal } from "../telegram/telegram.ts";

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
