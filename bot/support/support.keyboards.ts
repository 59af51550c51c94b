import { InlineKeyboard } from "grammy";
import { buttonData } from "../platform/chat/buttons.ts";
import type { Texts } from "../platform/texts/texts.ts";
import type { Purchase } from "./purchases.ts";

export const ASK = "support-ask";
export const ANSWER = "support-answer";

export function channelButtons(purchases: readonly Purchase[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { channelId, channelTitle } of purchases)
    keyboard.text(channelTitle, buttonData(ASK, channelId)).row();
  return keyboard;
}

export const answerButton = (texts: Texts, threadId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("support-button-answer"), buttonData(ANSWER, threadId));

export const replyButton = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("support-button-write-back"), buttonData(ASK, channelId));
