import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { newErrorId } from "../../platform/runtime/errors.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { changeDraft, copyContent, countAudience, starsFor, startBroadcast } from "../engine/index.ts";
import { PREVIEW } from "./desk.keyboards.ts";
import { describeAudience } from "./describe-audience.ts";
import { describeSeconds } from "./describe-progress.ts";
import { findManagedBroadcast } from "./find-broadcast.ts";
import type { ManagedBroadcast } from "./find-broadcast.ts";
import { followProgress } from "./follow-progress.handlers.ts";
import { openMomentForm } from "./moment-form.handlers.ts";
import { SCHEDULE, SEND, sendPage } from "./send.keyboards.ts";

/** A draft is seen as its readers will see it, and sent: now, or when it is time. */
export const sending = new Composer<BotContext>();

type Pressed = CallbackQueryContext<BotContext>;

// What is left of Telegram's 30 a second with room for everything else that the bot says.
const PEOPLE_A_SECOND = 28;

onButton(sending, PREVIEW, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  const draft = await findManagedBroadcast(ctx.platform, { broadcastId, actorId: ctx.from.id });
  if (draft?.state !== "draft") return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  if (!(await showCopy(ctx, draft))) return;
  await offerToSend(ctx, draft);
});

onButton(sending, SEND, z.tuple([opaqueId, z.enum(["now", "fast"])]), async (ctx, [broadcastId, pace]) => {
  const key = { broadcastId, actorId: ctx.from.id };
  if (!(await changeDraft(ctx.platform, { ...key, isPaid: pace === "fast" }))) return answerOutdated(ctx);
  await followProgress(ctx, broadcastId);
  const started = await startBroadcast(ctx.platform, key);
  if (started.kind === "quota") {
    const { limit } = started;
    const text = ctx.texts.plain("broadcast-quota", { limit, date: ctx.texts.date(started.freeAt) });
    await ctx.answerCallbackQuery({ text, show_alert: true });
  } else if (started.kind === "unknown") await answerOutdated(ctx);
  else await ctx.answerCallbackQuery({ text: ctx.texts.plain("broadcast-begun") });
});

onButton(
  sending,
  SCHEDULE,
  z.tuple([opaqueId, z.enum(["once", "weekly"])]),
  async (ctx, [broadcastId, how]) => {
    const actorId = ctx.from.id;
    const draft = await findManagedBroadcast(ctx.platform, { broadcastId, actorId });
    if (draft?.state !== "draft") return answerOutdated(ctx);
    await ctx.answerCallbackQuery();
    await openMomentForm(ctx, { broadcastId, actorId, repeatsWeekly: how === "weekly" });
  },
);

/** @returns false where Telegram would not copy it to anybody; its author is told then. */
async function showCopy(ctx: Pressed, { channelId, content }: ManagedBroadcast): Promise<boolean> {
  try {
    const { api, me, from } = ctx;
    await copyContent({ api, botName: me.username, channelId, content, chatId: from.id });
    return true;
  } catch (error) {
    if (!isFinalRefusal(error)) throw error;
    const id = newErrorId();
    ctx.platform.logger.warn({ errorId: id, err: error }, "a broadcast could not be copied to its author");
    await ctx.reply(ctx.texts.html("broadcast-cannot-copy", { id }), { parse_mode: "HTML" });
    return false;
  }
}

/** In a message of its own, below the copy. */
async function offerToSend(ctx: Pressed, draft: ManagedBroadcast): Promise<void> {
  const { platform, texts } = ctx;
  const { broadcastId, channel, channelId, audience, content } = draft;
  const count = await countAudience(platform, { channelId, audience });
  const messages = content.messageIds.length;
  const stars = platform.config.broadcasts.paid ? starsFor(count, messages) : undefined;
  const html = [
    texts.html(count === 0 ? "broadcast-ready-nobody" : "broadcast-ready", {
      channel: channel.title,
      who: describeAudience(texts, audience, channel.tiers),
      count,
      time: describeSeconds(texts, (count * messages) / PEOPLE_A_SECOND),
    }),
    ...(content.kind === "poll" ? [texts.html("broadcast-poll-note")] : []),
    ...(content.albumId === undefined ? [] : [texts.html("broadcast-album-note")]),
    texts.html("broadcast-keep-message"),
  ].join("\n\n");
  const reply_markup = sendPage(texts, { broadcastId, count, stars });
  await ctx.reply(html, { parse_mode: "HTML", reply_markup });
}
