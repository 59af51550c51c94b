import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { backToChannel, channelGroups, groupAction } from "./channel-groups.ts";
import type { ChannelInList, ManagedChannel } from "./managed-channels.ts";

export const connectFirstChannel = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("channels-new"), buttonData("newchannel"));

export function channelList(texts: Texts, channels: readonly ChannelInList[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, title, state } of channels) {
    const label = state === "connected" ? title : texts.plain("channel-broken", { channel: title });
    keyboard.text(label, buttonData("channel", id)).row();
  }
  return keyboard.text(texts.plain("channels-new"), buttonData("newchannel"));
}

export function channelPage(texts: Texts, { id, state, telegramChatId }: ManagedChannel): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (state !== "connected")
    keyboard.text(texts.plain("connect-check-again"), buttonData("connect", String(telegramChatId))).row();
  channelGroups.forEach((group, index) => {
    keyboard.text(texts.plain(`channel-${group}`), buttonData(groupAction(group), id));
    if (index % 2 === 1) keyboard.row();
  });
  return keyboard.text(texts.plain("channels-back"), buttonData("channels"));
}

export function reachPage(texts: Texts, { id }: ManagedChannel): InlineKeyboard {
  const keyboard = new InlineKeyboard()
    .text(texts.plain("channel-broadcasts"), buttonData("broadcasts", id))
    .row()
    .text(texts.plain("channel-post"), buttonData("tiers-post", id))
    .text(texts.plain("channel-posts"), buttonData("posts", id))
    .row()
    .text(texts.plain("channel-links"), buttonData("links", id))
    .text(texts.plain("channel-stats"), buttonData("stats", id, "revenue", "30", "light"))
    .row();
  return backToChannel(texts, keyboard, id);
}

/** A deep link that shows the channel's storefront. */
export const channelLink = (botName: string, channelId: string): string =>
  `https://t.me/${botName}?start=c_${channelId}`;
