import { InlineKeyboard } from "grammy";
import { backToGroup, connection } from "../../channels/index.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Discussion } from "./find-discussion.ts";

export function linkedPage(
  texts: Texts,
  channelId: string,
  { isWorking, telegramChatId }: Discussion,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (!isWorking) {
    const data = buttonData("connect", String(telegramChatId));
    keyboard.text(texts.plain("connect-check-again"), data).row();
  }
  keyboard.text(texts.plain("discussion-unlink"), buttonData("discussion-unlink", channelId)).row();
  return back(texts, channelId, keyboard);
}

export const offerPage = (texts: Texts, channelId: string): InlineKeyboard =>
  back(texts, channelId, connection.linkDiscussionButton(texts, channelId).row());

export const nonePage = (texts: Texts, channelId: string): InlineKeyboard =>
  back(texts, channelId, connection.discussionButton(texts, channelId).row());

/** Adds the bot to the group as an administrator (core.telegram.org/bots/features, deep linking). */
export function addBotPage(texts: Texts, channelId: string, botName: string): InlineKeyboard {
  const url = `https://t.me/${botName}?startgroup=discussion&admin=invite_users+restrict_members`;
  const keyboard = new InlineKeyboard().url(texts.plain("discussion-add-me"), url).row();
  return back(texts, channelId, againButton(texts, channelId, keyboard).row());
}

export const tryAgainPage = (texts: Texts, channelId: string): InlineKeyboard =>
  back(texts, channelId, againButton(texts, channelId).row());

const againButton = (texts: Texts, channelId: string, keyboard = new InlineKeyboard()): InlineKeyboard =>
  keyboard.text(texts.plain("connect-check-again"), buttonData("discussion-link", channelId));

const back = (texts: Texts, channelId: string, keyboard: InlineKeyboard): InlineKeyboard =>
  backToGroup(texts, keyboard, { group: "people", channelId });
