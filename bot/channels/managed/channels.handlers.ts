import { Composer } from "grammy";
import { z } from "zod";
import { onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { Html, kebabCase } from "../../platform/texts/texts.ts";
import { groupAction } from "./channel-groups.ts";
import { listChannels } from "./managed-channels.ts";
import { withManagedChannel } from "./with-managed-channel.ts";
import {
  channelLink,
  channelList,
  channelPage,
  connectFirstChannel,
  reachPage,
} from "./channels.keyboards.ts";

/** The list of channels, the page of a channel, and its group "reach". */
export const channelPages = new Composer<BotContext>();

channelPages.chatType("private").command("channels", (ctx) => showChannels(ctx, ctx.from.id));
onButton(channelPages, "channels", z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showChannels(ctx, ctx.from.id);
});

async function showChannels(ctx: BotContext, actorId: number): Promise<void> {
  const { texts, platform } = ctx;
  const channels = await listChannels(platform, actorId);
  if (channels.length === 0) await showPage(ctx, texts.html("channels-none"), connectFirstChannel(texts));
  else await showPage(ctx, texts.html("channels-list"), channelList(texts, channels));
}

onButton(
  channelPages,
  "channel",
  z.tuple([opaqueId]),
  withManagedChannel(async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    const text = ctx.texts.html("channel-page", {
      channel: channel.title,
      state: new Html(ctx.texts.html(`channel-state-${kebabCase(channel.state)}`)),
      link: channelLink(ctx.me.username, channel.id),
    });
    await showPage(ctx, text, channelPage(ctx.texts, channel));
  }),
);

onButton(
  channelPages,
  groupAction("reach"),
  z.tuple([opaqueId]),
  withManagedChannel(async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    const text = ctx.texts.html("channel-reach-page", { channel: channel.title });
    await showPage(ctx, text, reachPage(ctx.texts, channel));
  }),
);
