import { createHash } from "node:crypto";
import { InlineKeyboard, Keyboard } from "grammy";
import type { ChatAdministratorRights } from "grammy/types";
import { buttonData } from "../platform/chat/buttons.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { describeMinute, nameKind } from "./describe-post.ts";
import type { StandingPost } from "./find-post.ts";
import { postKinds } from "./kinds.ts";
import type { PostKey } from "./kinds.ts";

export const POSTS = "posts";
export const POST = "spost";
export const TIMES = "spost-times";
export const SET_TIME = "spost-time";
export const NOW = "spost-now";
export const WORDS = "spost-words";
export const PICK = "spost-pick";
export const HERE = "spost-here";
export const SWITCH_ON = "spost-on";
/** Instead of a time: not by itself. */
export const OFF = "off";

const data = (action: string, { channelId, kind }: PostKey, ...more: readonly string[]): string =>
  buttonData(action, channelId, kind, ...more);

export function postsPage(texts: Texts, channelId: string): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const kind of postKinds) keyboard.text(nameKind(texts, kind), data(POST, { channelId, kind })).row();
  return keyboard.text(texts.plain("channel-back"), buttonData("ch", channelId));
}

/** @param needsMending Telegram would refuse the next post as it is. */
export function postPage(texts: Texts, post: StandingPost, needsMending: boolean): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (post.isDisabled) keyboard.text(texts.plain("posts-switch-on"), data(SWITCH_ON, post)).row();
  if (needsMending) keyboard.text(texts.plain("connect-check-again"), data(POST, post)).row();
  if (post.place !== undefined && !post.isDisabled)
    keyboard.text(texts.plain("posts-now"), data(NOW, post)).row();
  keyboard
    .text(texts.plain("posts-times"), data(TIMES, post))
    .text(texts.plain("posts-text"), data(WORDS, post))
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

/** The hours and, once there is one, its quarters. A press says what it sets, so that two are as good as one. */
export function timesPage(texts: Texts, post: StandingPost): InlineKeyboard {
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

export const switchOn = (texts: Texts, key: PostKey): InlineKeyboard =>
  toPost(texts, key, new InlineKeyboard().text(texts.plain("posts-switch-on"), data(SWITCH_ON, key)).row());

export const toPost = (texts: Texts, key: PostKey, keyboard = new InlineKeyboard()): InlineKeyboard =>
  keyboard.text(texts.plain("posts-open"), data(POST, key));

/** A link, since it stands in a channel. */
export const donateButton = (texts: Texts, url: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("post-donate"), url);

/** To pick once more, after a chat that would not do. */
export const pickAgain = (texts: Texts, key: PostKey): InlineKeyboard =>
  toPost(texts, key, new InlineKeyboard().text(texts.plain("posts-pick-again"), data(PICK, key)).row());

// Those of channels that are connected to be sold are 1 and 2.
const REQUEST_IDS_FROM = 16;
const REQUEST_IDS = 2 ** 31 - REQUEST_IDS_FROM;

/**
 * Names a channel in the answer to the picker, which brings back nothing but a number of 31 bits. Among the few channels of
 * one person no two have the same.
 */
export const pickRequestId = (channelId: string): number =>
  REQUEST_IDS_FROM + (createHash("sha256").update(channelId).digest().readUInt32BE() % REQUEST_IDS);

/** Telegram's own list of the channels in which this person may post; the bot becomes an administrator there by the choice. */
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

/** To post, and nothing else. */
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
