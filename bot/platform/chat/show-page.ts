import type { InlineKeyboard } from "grammy";
import type { BotContext } from "../context.ts";
import { isRefusal } from "../telegram/telegram.ts";

/**
 * Shows a page where its reader is: in place of the page whose button was pressed, or as a new message. A chat stays
 * short, and a message that can no longer be edited is no dead end.
 */
export async function showPage(ctx: BotContext, html: string, keyboard?: InlineKeyboard): Promise<void> {
  const options = {
    parse_mode: "HTML" as const,
    link_preview_options: { is_disabled: true },
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
  if (ctx.callbackQuery?.message === undefined) {
    await ctx.reply(html, options);
    return;
  }
  try {
    await ctx.editMessageText(html, options);
  } catch (error) {
    if (isRefusal(error, "message is not modified")) return;
    if (!isRefusal(error, "message can't be edited", "message to edit not found", "there is no text"))
      throw error;
    await ctx.reply(html, options);
  }
}
