import { InlineKeyboard, Keyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { requestedRights } from "../managed/bot-state.ts";

/** Buttons with which a person picks a chat and makes the bot its administrator in the same step. */
export function chatPicker(texts: Texts): Keyboard {
  const rights = { user_administrator_rights: requestedRights, bot_administrator_rights: requestedRights };
  return new Keyboard()
    .requestChat(texts.plain("connect-pick-channel"), 1, {
      chat_is_channel: true,
      request_title: true,
      ...rights,
    })
    .row()
    .requestChat(texts.plain("connect-pick-group"), 2, {
      chat_is_channel: false,
      request_title: true,
      ...rights,
    })
    .resized()
    .oneTime();
}

export const connectButton = (texts: Texts, telegramChatId: number): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("connect-button"), buttonData("connect", String(telegramChatId)));

export const openChannelButton = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("channel-open"), buttonData("channel", channelId));

/** Followed by the id of the group in the table `channel`. */
export const CLOSE_INVITES = "invites-close";

/** Takes the permission to add people from ordinary members. */
export const closeInvitesButton = (
  texts: Texts,
  channelId: string,
  keyboard = new InlineKeyboard(),
): InlineKeyboard =>
  keyboard.text(texts.plain("connect-invites-close"), buttonData(CLOSE_INVITES, channelId));

export function afterConnecting(
  texts: Texts,
  channelId: string,
  { offersDiscussion, membersMayInvite }: Readonly<Record<"offersDiscussion" | "membersMayInvite", boolean>>,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (membersMayInvite) closeInvitesButton(texts, channelId, keyboard).row();
  keyboard.text(texts.plain("tier-add"), buttonData("tier-add", channelId)).row();
  if (offersDiscussion) linkDiscussionButton(texts, channelId, keyboard).row();
  return keyboard.text(texts.plain("channel-open"), buttonData("channel", channelId));
}

/** Lets subscribers of a channel into its discussion group too. */
export const linkDiscussionButton = (
  texts: Texts,
  channelId: string,
  keyboard = new InlineKeyboard(),
): InlineKeyboard => keyboard.text(texts.plain("discussion-link"), buttonData("discussion-link", channelId));

/** Opens the page of a channel's discussion group. */
export const discussionButton = (
  texts: Texts,
  channelId: string,
  keyboard = new InlineKeyboard(),
): InlineKeyboard => keyboard.text(texts.plain("discussion-page"), buttonData("discussion", channelId));

/** The buttons of the answer to /newchannel for a connected discussion group. */
export function afterConnectingGroup(
  texts: Texts,
  groupId: string,
  {
    discussionOfId,
    membersMayInvite,
  }: { readonly discussionOfId: string; readonly membersMayInvite: boolean },
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (membersMayInvite) closeInvitesButton(texts, groupId, keyboard).row();
  return discussionButton(texts, discussionOfId, keyboard);
}

/** For a discussion group: it comes with its channel, or is sold separately. */
export const discussionOrStorefront = (
  texts: Texts,
  channelId: string,
  telegramChatId: number,
): InlineKeyboard =>
  linkDiscussionButton(texts, channelId)
    .row()
    .text(texts.plain("discussion-sell"), buttonData("connect-separately", String(telegramChatId)));
