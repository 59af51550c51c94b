import { Composer } from "grammy";
import { z } from "zod";
import { findManagedChannel, showPage } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import * as keys from "../adoption.keyboards.ts";
import { openGivenForm } from "./given-form.handlers.ts";
import { findWindow } from "./find-window.ts";
import { setWindow } from "./set-window.ts";
import { showWindow } from "./window-page.handlers.ts";

/** The time in which members take themselves over, by a link. For a channel's owner alone. */
export const adoptionWindow = new Composer<BotContext>();

const channelOnly = z.tuple([opaqueId]);
const forDays = z.tuple([opaqueId, z.enum(keys.windowDays)]);

onButton(adoptionWindow, keys.WINDOW, channelOnly, async (ctx, [channelId]) => {
  if (!(await showWindow(ctx, channelId))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
});

onButton(adoptionWindow, keys.WINDOW_FOR, forDays, async (ctx, [channelId, days]) => {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel?.isOwner !== true) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const text = ctx.texts.html("claim-ask-days", { channel: channel.title });
  await showPage(ctx, text, keys.givenPage(ctx.texts, channelId, days));
});

const opening = z.tuple([opaqueId, z.enum(keys.windowDays), z.enum(keys.givenDays)]);
onButton(adoptionWindow, keys.OPEN, opening, async (ctx, [channelId, days, given]) => {
  const window = { openDays: Number(days), givenDays: given === "life" ? null : Number(given) };
  const isSet = await setWindow(ctx.platform, { channelId, actorId: ctx.from.id, window });
  if (!isSet || !(await showWindow(ctx, channelId))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("claim-opened") });
});

onButton(adoptionWindow, keys.OPEN_DAYS, forDays, async (ctx, [channelId, days]) => {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel?.isOwner !== true) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await openGivenForm(ctx, { channelId, actorId: ctx.from.id, openDays: Number(days) });
});

onButton(adoptionWindow, keys.CLOSE, channelOnly, async (ctx, [channelId]) => {
  const isSet = await setWindow(ctx.platform, { channelId, actorId: ctx.from.id, window: undefined });
  if (!isSet || !(await showWindow(ctx, channelId))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("claim-closed-now") });
});

/** A post for the channel: who taps it is taken over while that is possible, and can be written to from then on. */
onButton(adoptionWindow, keys.POST, channelOnly, async (ctx, [channelId]) => {
  const { platform, texts } = ctx;
  const channel = await findManagedChannel(platform, { channelId, actorId: ctx.from.id });
  if (channel?.isOwner !== true) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const { isOpen, until } = await findWindow(platform, channelId);
  const date = isOpen && until !== undefined ? texts.day(until) : undefined;
  await ctx.reply(texts.html("claim-post-hint"), { parse_mode: "HTML" });
  const post =
    date === undefined
      ? texts.html("claim-post-known", { channel: channel.title })
      : texts.html("claim-post-open", { channel: channel.title, date });
  await ctx.reply(post, {
    parse_mode: "HTML",
    reply_markup: keys.memberPost(texts, ctx.me.username, channelId),
  });
});
