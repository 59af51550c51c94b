import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

export const banButtons = (texts: Texts, channelId: string, userId: number): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("ban-lift"), buttonData("ban-lift", channelId, String(userId)))
    .row()
    .text(texts.plain("ban-refund"), buttonData("refunds"));
