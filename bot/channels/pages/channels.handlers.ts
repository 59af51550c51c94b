import { Composer } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { Html } from "../../platform/texts/texts.ts";
import { isOver } from "../../platform/values/period.ts";
import {
  channelLink,
  channelList,
  channelPage,
  postButtons,
  startWithChannel,
} from "./channels.keyboards.ts";
import { findManagedChannel, listChannels } from "../managed/list-channels.ts";
import type { ManagedChannel } from "../managed/list-channels.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { setAccessMode } from "../settings/set-access-mode.ts";
import { tierLines, withExtras } from "../../tiers/tier-lines.ts";

/** The owner's pages: the list of channels and one channel. */
export const channelPages = new Composer<BotContext>();

channelPages.chatType("private").command("channels", (ctx) => showChannels(ctx, ctx.from.id));
onButton(channelPages, "channels", z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showChannels(ctx, ctx.from.id);
});

onButton(channelPages, "ch", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showChannel(ctx, channel);
});

const modes = z.enum(["join_request", "one_time_link"]);
onButton(channelPages, "mode", z.tuple([opaqueId, modes]), async (ctx, [channelId, accessMode]) => {
  const actor = { channelId, actorId: ctx.from.id };
  const result = await setAccessMode(ctx.platform, { ...actor, accessMode });
  const channel = await findManagedChannel(ctx.platform, actor);
  if (result.kind === "not_allowed" || channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(`access-mode-${accessMode}-set`), show_alert: true });
  await showChannel(ctx, channel);
});

onButton(channelPages, "post", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel === undefined) return answerOutdated(ctx);
  const now = ctx.platform.clock.now();
  const tiers = channel.tiers.filter(({ isRetired, period }) => !isRetired && !isOver(period, now));
  if (tiers.length === 0) {
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("channel-post-needs-tier"), show_alert: true });
    return;
  }
  await ctx.answerCallbackQuery();
  await ctx.reply(ctx.texts.html("channel-post-hint"), { parse_mode: "HTML" });
  const post = ctx.texts.html("channel-post-text", { channel: channel.title });
  await ctx.reply(withExtras(ctx.texts, post, tiers), {
    parse_mode: "HTML",
    reply_markup: postButtons(ctx.texts, ctx.me.username, tiers),
  });
});

async function showChannels(ctx: BotContext, actorId: number): Promise<void> {
  const channels = await listChannels(ctx.platform, actorId);
  if (channels.length === 0)
    await showPage(ctx, ctx.texts.html("channels-none"), startWithChannel(ctx.texts));
  else await showPage(ctx, ctx.texts.html("channels-list"), channelList(ctx.texts, channels));
}

async function showChannel(ctx: BotContext, channel: ManagedChannel): Promise<void> {
  const { texts } = ctx;
  const tiers = channel.tiers.filter(({ isRetired }) => !isRetired);
  const lines = tierLines(texts, tiers, ctx.platform.clock.now());
  const text = texts.html("channel-page", {
    channel: channel.title,
    state: new Html(texts.html(`channel-state-${channel.state.replaceAll("_", "-")}`)),
    tiers: tiers.length === 0 ? new Html(texts.html("channel-no-tiers")) : lines,
    link: channelLink(ctx.me.username, channel.id),
  });
  await showPage(ctx, text, channelPage(texts, channel));
}
