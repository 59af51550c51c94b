import { Composer } from "grammy";
import { z } from "zod";
import { findManagedChannel, listChannels, showPage } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { desk, DESK, DISCARD, MESSAGE, NEW, OPEN, pickChannel } from "./desk.keyboards.ts";
import { discardBroadcast } from "./discard-broadcast.ts";
import { showBroadcast } from "./draft-page.handlers.ts";
import { findManagedBroadcast } from "./find-broadcast.ts";
import { listBroadcasts } from "./list-broadcasts.ts";
import { openMessageForm } from "./message-form.handlers.ts";

/** `/broadcast`: what the people of a channel are told by those who run it. */
export const deskPages = new Composer<BotContext>();

deskPages.chatType("private").command("broadcast", async (ctx) => {
  const channels = await listChannels(ctx.platform, ctx.from.id);
  const [first, ...others] = channels;
  if (first === undefined) await showPage(ctx, ctx.texts.html("broadcast-no-channels"));
  else if (others.length === 0) await showDesk(ctx, first);
  else await showPage(ctx, ctx.texts.html("broadcast-which"), pickChannel(channels));
});

onButton(deskPages, DESK, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showDesk(ctx, channel);
});

onButton(deskPages, NEW, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const actorId = ctx.from.id;
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId });
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await openMessageForm(ctx, { channelId, channelTitle: channel.title, actorId });
});

onButton(deskPages, MESSAGE, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  const actorId = ctx.from.id;
  const broadcast = await findManagedBroadcast(ctx.platform, { broadcastId, actorId });
  if (broadcast?.state !== "draft") return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const { channelId, channelTitle } = broadcast;
  await openMessageForm(ctx, { channelId, channelTitle, actorId, draftId: broadcastId });
});

onButton(deskPages, OPEN, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  const broadcast = await findManagedBroadcast(ctx.platform, { broadcastId, actorId: ctx.from.id });
  if (broadcast === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showBroadcast(ctx, broadcast);
});

onButton(deskPages, DISCARD, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  const key = { broadcastId, actorId: ctx.from.id };
  const broadcast = await findManagedBroadcast(ctx.platform, key);
  if (broadcast === undefined || !(await discardBroadcast(ctx.platform, key))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("broadcast-discarded") });
  await showDesk(ctx, broadcast.channel);
});

async function showDesk(
  ctx: BotContext,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<void> {
  const broadcasts = await listBroadcasts(ctx.platform, id);
  const key = broadcasts.length === 0 ? "broadcast-list-empty" : "broadcast-list";
  await showPage(ctx, ctx.texts.html(key, { channel: title }), desk(ctx.texts, id, broadcasts));
}
