import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { deepLink } from "../../platform/chat/deep-links.ts";
import { onButton, buttonData } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { Html, kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { groupAction, backToChannel, channelGroups } from "./channel-groups.ts";
import type { ChannelGroup } from "./channel-groups.ts";
import { listChannels, withManagedChannel } from "./managed-channels.ts";
import type { ChannelInList, ManagedChannel } from "./managed-channels.ts";
import { permittedButtons } from "../permissions/permitted.keyboards.ts";
import type { Permission } from "../permissions/permission-table.ts";

const connectFirstChannel = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("channels-new"), buttonData("newchannel"));

function channelList(texts: Texts, channels: readonly ChannelInList[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, title, state } of channels) {
    const label = state === "connected" ? title : texts.plain("channel-broken", { channel: title });
    keyboard.text(label, buttonData("channel", id)).row();
  }
  return keyboard.text(texts.plain("channels-new"), buttonData("newchannel"));
}

/** The groups of buttons in which the person has a permission. */
const openGroups = ({ may }: ManagedChannel): ChannelGroup[] =>
  channelGroups.filter((group) => groupPermissions[group].some(may));

const groupPermissions: Readonly<Record<ChannelGroup, readonly Permission[]>> = {
  sell: ["channel.view"],
  people: ["members.view"],
  reach: ["broadcasts.send", "setup.view", "sums.view"],
  settings: ["setup.view"],
};

function channelKeyboard(texts: Texts, channel: ManagedChannel): InlineKeyboard {
  const { id, state, telegramChatId, may } = channel;
  const keyboard = new InlineKeyboard();
  if (state !== "connected" && may("settings.change"))
    keyboard.text(texts.plain("connect-check-again"), buttonData("connect", String(telegramChatId))).row();
  openGroups(channel).forEach((group, index) => {
    keyboard.text(texts.plain(`channel-${group}`), buttonData(groupAction(group), id));
    if (index % 2 === 1) keyboard.row();
  });
  return keyboard.row().text(texts.plain("channels-back"), buttonData("channels"));
}

function reachKeyboard(texts: Texts, { id, may }: ManagedChannel): InlineKeyboard {
  const keyboard = new InlineKeyboard()
    .text(texts.plain("channel-broadcasts"), buttonData("broadcasts", id))
    .row()
    .text(texts.plain("channel-post"), buttonData("tiers-post", id))
    .text(texts.plain("channel-posts"), buttonData("posts", id))
    .row()
    .text(texts.plain("channel-links"), buttonData("links", id))
    .text(texts.plain("channel-stats"), buttonData("stats", id, "revenue", "30", "light"))
    .row();
  return permittedButtons(backToChannel(texts, keyboard, id), may);
}

/** The list of channels, the page of a channel, and its group "reach". */
export const channelPages = new Composer<BotContext>();

channelPages.chatType("private").command("channels", (ctx) => showChannels(ctx, ctx.from.id));
onButton(channelPages, "channels", z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showChannels(ctx, ctx.from.id);
});

async function showChannels(ctx: BotContext, actorId: number): Promise<void> {
  const { texts, platform } = ctx;
  const channels = await listChannels(platform, actorId, "channel.view");
  if (channels.length === 0) await showPage(ctx, texts.html("channels-none"), connectFirstChannel(texts));
  else await showPage(ctx, texts.html("channels-list"), channelList(texts, channels));
}

onButton(
  channelPages,
  "channel",
  z.tuple([opaqueId]),
  withManagedChannel("channel.view", async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    const text = ctx.texts.html("channel-page", {
      channel: channel.title,
      state: new Html(ctx.texts.html(`channel-state-${kebabCase(channel.state)}`)),
      link: deepLink(ctx.me.username, "channel", channel.id),
    });
    await showPage(ctx, text, channelKeyboard(ctx.texts, channel));
  }),
);

onButton(
  channelPages,
  groupAction("reach"),
  z.tuple([opaqueId]),
  withManagedChannel("channel.view", async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    const text = ctx.texts.html("channel-reach-page", { channel: channel.title });
    await showPage(ctx, text, reachKeyboard(ctx.texts, channel));
  }),
);
