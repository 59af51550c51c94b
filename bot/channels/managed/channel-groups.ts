import type { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/** The pages that group the features of a channel; each is one tap away from the channel's page. */
export const channelGroups = ["sell", "people", "reach", "settings"] as const;
export type ChannelGroup = (typeof channelGroups)[number];

/** The action of the button that opens a group's page; its data holds the channel's id. */
export const groupAction = (group: ChannelGroup): string => `channel-${group}`;

/** The last button of a page inside a group. */
export const backToGroup = (
  texts: Texts,
  keyboard: InlineKeyboard,
  { group, channelId }: { readonly group: ChannelGroup; readonly channelId: string },
): InlineKeyboard =>
  keyboard.text(texts.plain(`channel-back-to-${group}`), buttonData(groupAction(group), channelId));

/** The last button of a group's page. */
export const backToChannel = (texts: Texts, keyboard: InlineKeyboard, channelId: string): InlineKeyboard =>
  keyboard.text(texts.plain("channel-back"), buttonData("channel", channelId));
