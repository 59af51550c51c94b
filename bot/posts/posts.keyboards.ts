import { createHash } from "node:crypto";
import { InlineKeyboard, Keyboard } from "grammy";
import type { ChatAdministratorRights } from "grammy/types";
import { backToGroup } from "../channels/index.ts";
import { buttonData } from "../platform/chat/buttons.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { describeMinute, nameKind } from "./describe-post.ts";
import type { ChannelPost, PostKey } from "./find-post.ts";
import { postKinds } from "./find-post.ts";

export const POSTS = "posts";
export const POST = "post";
export const TIMES = "post-times";
export const SET_TIME = "post-time";
export const NOW = "post-now";
export const TEXT = "post-text";
export const PICK = "post-pick";
export const HERE = "post-here";
export const ENABLE = "post-enable";
/** Instead of a time: no daily post. */
export const OFF = "off";

const data = (action: string, { channelId, kind }: PostKey, ...more: readonly string[]): string =>
  buttonData(action, channelId, kind, ...more);

export function postsKeyboard(texts: Texts, channelId: string): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const kind of postKinds) keyboard.text(nameKind(texts, kind), data(POST, { channelId, kind })).row();
  return backToGroup(texts, keyboard, { group: "reach", channelId });
}

/** @param hasObstacle whether Telegram would refuse the next post. */
export function postKeyboard(texts: Texts, post: ChannelPost, hasObstacle: boolean): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (post.isDisabled) keyboard.text(texts.plain("posts-switch-on"), data(ENABLE, post)).row();
  if (hasObstacle) keyboard.text(texts.plain("connect-check-again"), data(POST, post)).row();
  if (post.place !== undefined && !post.isDisabled)
    keyboard.text(texts.plain("posts-now"), data(NOW, post)).row();
  keyboard
    .text(texts.plain("posts-times"), data(TIMES, post))
    .text(texts.plain("posts-text"), data(TEXT, post))
    .row();
  if (post.kind === "offer") {
    keyboard.text(texts.plain("posts-pick"), data(PICK, post)).row();
    if (post.place === undefined || post.place.chosenBy !== undefined)
      keyboard.text(texts.plain("posts-here"), data(HERE, post)).row();
  }
  return keyboard.text(texts.plain("posts-back"), buttonData(POSTS, post.channelId));
}

const HOURS = 24;
const HOURS_IN_A_ROW = 4;
const QUARTERS = 4;

/** The hours, and the quarters of the chosen hour. The data name the time, so that a second press has no effect. */
export function timesKeyboard(texts: Texts, post: ChannelPost): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const { dailyMinute } = post;
  const chosenHour = dailyMinute === null ? undefined : Math.floor(dailyMinute / 60);
  const addRow = (minutes: readonly number[], isChosen: (minute: number) => boolean): void => {
    for (const minute of minutes) {
      const key = isChosen(minute) ? "posts-time-chosen" : "posts-time-choice";
      const label = texts.plain(key, { time: describeMinute(texts, minute) });
      keyboard.text(label, data(SET_TIME, post, String(minute)));
    }
    keyboard.row();
  };
  for (let first = 0; first < HOURS; first += HOURS_IN_A_ROW) {
    const hours = Array.from({ length: HOURS_IN_A_ROW }, (_, index) => (first + index) * 60);
    addRow(hours, (minute) => minute / 60 === chosenHour);
  }
  if (chosenHour !== undefined) {
    const quarters = Array.from({ length: QUARTERS }, (_, index) => chosenHour * 60 + index * 15);
    addRow(quarters, (minute) => minute === dailyMinute);
  }
  return keyboard
    .text(texts.plain("posts-not-daily"), data(SET_TIME, post, OFF))
    .row()
    .text(texts.plain("posts-back"), data(POST, post));
}

export const enableKeyboard = (texts: Texts, key: PostKey): InlineKeyboard =>
  openPost(texts, key, new InlineKeyboard().text(texts.plain("posts-switch-on"), data(ENABLE, key)).row());

export const openPost = (texts: Texts, key: PostKey, keyboard = new InlineKeyboard()): InlineKeyboard =>
  keyboard.text(texts.plain("posts-open"), data(POST, key));

/** A link, which works in a channel. */
export const donateButton = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("post-donate"), url);

/** After a picked chat was refused. */
export const pickAgainKeyboard = (texts: Texts, key: PostKey): InlineKeyboard =>
  openPost(texts, key, new InlineKeyboard().text(texts.plain("posts-pick-again"), data(PICK, key)).row());

// The channels feature uses the request ids 1 and 2.
const REQUEST_IDS_FROM = 16;
const REQUEST_IDS = 2 ** 31 - REQUEST_IDS_FROM;

/**
 * Identifies the channel in Telegram's answer to the picker, which holds a number of 31 bits. Collisions among the few
 * channels of a person are negligible.
 */
export const pickRequestId = (channelId: string): number =>
  REQUEST_IDS_FROM + (createHash("sha256").update(channelId).digest().readUInt32BE() % REQUEST_IDS);

/** Telegram lists the channels in which the person may post, and makes the bot an administrator of the picked one. */
export function placePicker(texts: Texts, channelId: string): Keyboard {
  const rights = { user_administrator_rights: postingRights, bot_administrator_rights: postingRights };
  return new Keyboard()
    .requestChat(texts.plain("posts-picker"), pickRequestId(channelId), {
      chat_is_channel: true,
      request_title: true,
      ...rights,
    })
    .resized()
    .oneTime();
}

const postingRights: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: true,
  can_post_messages: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};
