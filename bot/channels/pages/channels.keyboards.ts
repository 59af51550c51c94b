import { InlineKeyboard, Keyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeTier } from "../../tiers/describe-tier.ts";
import type { ChannelInList, ManagedChannel, ManagedTier } from "../managed/list-channels.ts";
import { requestedRights } from "../connect/telegram-rights.ts";
import type { Administrator } from "../connect/telegram-rights.ts";

/** The two buttons that let a person pick a chat and make the bot its administrator in one go. */
export function pickChat(texts: Texts): Keyboard {
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

export const checkAgain = (texts: Texts, telegramChatId: number): InlineKeyboard =>
  new InlineKeyboard().text(
    texts.plain("connect-check-again"),
    buttonData("connect", String(telegramChatId)),
  );

export const startWithChannel = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("channels-new"), buttonData("newchannel"));

export const openPage = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("channel-open"), buttonData("ch", channelId));

export function afterConnecting(
  texts: Texts,
  channelId: string,
  { offersDiscussion }: { readonly offersDiscussion: boolean },
): InlineKeyboard {
  const keyboard = new InlineKeyboard()
    .text(texts.plain("tier-add"), buttonData("tier-add", channelId))
    .row();
  if (offersDiscussion) linkDiscussionButton(texts, channelId, keyboard).row();
  return keyboard.text(texts.plain("channel-open"), buttonData("ch", channelId));
}

/** Lets subscribers of a channel into its discussion group too. */
export const linkDiscussionButton = (
  texts: Texts,
  channelId: string,
  keyboard = new InlineKeyboard(),
): InlineKeyboard => keyboard.text(texts.plain("discussion-link"), buttonData("talk-on", channelId));

/** A group that is the discussion group of a channel: with the channel, or for itself. */
export const discussionOrShop = (texts: Texts, channelId: string, telegramChatId: number): InlineKeyboard =>
  linkDiscussionButton(texts, channelId)
    .row()
    .text(texts.plain("discussion-sell"), buttonData("connect-alone", String(telegramChatId)));

export const toDiscussion = (
  texts: Texts,
  channelId: string,
  keyboard = new InlineKeyboard(),
): InlineKeyboard => keyboard.text(texts.plain("discussion-page"), buttonData("talk", channelId));

export function channelList(texts: Texts, channels: readonly ChannelInList[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, title, state } of channels) {
    const label = state === "connected" ? title : texts.plain("channel-broken", { channel: title });
    keyboard.text(label, buttonData("ch", id)).row();
  }
  return keyboard.text(texts.plain("channels-new"), buttonData("newchannel"));
}

export function channelPage(texts: Texts, channel: ManagedChannel): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const tier of channel.tiers) {
    const label = tier.isRetired ? texts.plain("tier-retired-label", { name: tier.name }) : tier.name;
    keyboard.text(label, buttonData("tier", tier.tierId)).row();
  }
  keyboard.text(texts.plain("tier-add"), buttonData("tier-add", channel.id)).row();
  if (channel.state !== "connected") {
    const data = buttonData("connect", String(channel.telegramId));
    keyboard.text(texts.plain("connect-check-again"), data).row();
  }
  if (channel.tiers.some(({ isRetired }) => !isRetired))
    keyboard.text(texts.plain("channel-post"), buttonData("post", channel.id)).row();
  keyboard
    .text(texts.plain("channel-posts"), buttonData("posts", channel.id))
    .text(texts.plain("channel-donations"), buttonData("gifts", channel.id))
    .row();
  const otherMode = channel.accessMode === "join_request" ? "one_time_link" : "join_request";
  keyboard.text(texts.plain(`access-mode-${channel.accessMode}`), buttonData("mode", channel.id, otherMode)).row();
  keyboard.text(texts.plain("channel-access-rules"), buttonData("acc-rules", channel.id)).row();
  keyboard
    .text(texts.plain("channel-members"), buttonData("members", channel.id, "active", "0"))
    .text(texts.plain("channel-broadcasts"), buttonData("bcs", channel.id))
    .row();
  keyboard
    .text(texts.plain("channel-stats"), buttonData("stats", channel.id, "revenue", "30", "light"))
    .text(texts.plain("channel-links"), buttonData("links", channel.id))
    .row();
  if (channel.isOwner && channel.chatKind === "channel") toDiscussion(texts, channel.id, keyboard).row();
  if (channel.isOwner)
    keyboard
      .text(texts.plain("channel-payment-rules"), buttonData("pay-rules", channel.id))
      .row()
      .text(texts.plain("channel-managers"), buttonData("mgrs", channel.id))
      .text(texts.plain("channel-notifications"), buttonData("notify", channel.id))
      .row();
  return keyboard.text(texts.plain("channels-back"), buttonData("channels"));
}

export function tierPage(texts: Texts, tier: ManagedTier): InlineKeyboard {
  const { tierId } = tier;
  const keyboard = new InlineKeyboard();
  if (tier.isRetired) {
    keyboard.text(texts.plain("tier-bring-back"), buttonData("tier-back", tierId)).row();
  } else {
    keyboard
      .text(texts.plain("tier-edit"), buttonData("tier-edit", tierId))
      .text(texts.plain("tier-retire"), buttonData("tier-off", tierId))
      .row()
      .text(texts.plain("tier-up"), buttonData("tier-move", tierId, "up"))
      .text(texts.plain("tier-down"), buttonData("tier-move", tierId, "down"))
      .row();
  }
  return keyboard.text(texts.plain("channel-back"), buttonData("ch", tier.channelId));
}

export function managersPage(
  texts: Texts,
  channelId: string,
  administrators: readonly (Administrator & { readonly isAllowed: boolean })[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, firstName, isAllowed } of administrators) {
    const label = texts.plain(isAllowed ? "manager-allowed" : "manager-forbidden", { name: firstName });
    keyboard.text(label, buttonData("mgr", channelId, String(id), isAllowed ? "no" : "yes")).row();
  }
  return keyboard.text(texts.plain("channel-back"), buttonData("ch", channelId));
}

/** Buttons that also work in another chat, since they are links. */
export function postButtons(texts: Texts, botName: string, tiers: readonly ManagedTier[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const tier of tiers) keyboard.url(describeTier(texts, tier), tierLink(botName, tier.tierId)).row();
  return keyboard;
}

/** @param triable the tiers that the reader may try without paying. */
export function tiersOnSale(
  texts: Texts,
  tiers: readonly ManagedTier[],
  { all, triable }: { readonly all?: string | undefined; readonly triable?: ReadonlySet<string> | undefined },
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const tier of tiers) {
    keyboard.text(describeTier(texts, tier), buttonData("buy", tier.tierId)).row();
    if (tier.trialDays !== null && triable?.has(tier.tierId) === true) {
      const label = texts.plain("trial-try", { tier: tier.name, days: tier.trialDays });
      keyboard.text(label, buttonData("try", tier.tierId)).row();
    }
  }
  if (all !== undefined) keyboard.text(texts.plain("storefront-all-tiers"), buttonData("shop", all));
  return keyboard;
}

export const channelLink = (botName: string, channelId: string): string =>
  `https://t.me/${botName}?start=c_${channelId}`;
export const tierLink = (botName: string, tierId: string): string =>
  `https://t.me/${botName}?start=t_${tierId}`;
