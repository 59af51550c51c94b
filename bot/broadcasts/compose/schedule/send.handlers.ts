import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton, buttonData } from "../../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../../platform/context.ts";
import { opaqueId } from "../../../platform/values/domain.ts";
import { newErrorId } from "../../../platform/values/errors.ts";
import { CALM_PER_SECOND } from "../../../platform/telegram/rate-limit.ts";
import { isFinalRefusal } from "../../../platform/telegram/telegram.ts";
import { countAudience, starsFor, startBroadcast } from "../../delivery/index.ts";
import { changeDraft } from "../../model/draft-broadcast.ts";
import { copyContent } from "../../model/telegram-copy.ts";
import { describeAudience } from "../../model/audience.ts";
import { PREVIEW, OPEN, withDraft } from "../managed/managed-broadcast.ts";
import type { ManagedBroadcast } from "../managed/managed-broadcast.ts";
import { describeSeconds } from "../progress/describe-progress.ts";
import { followProgress } from "../progress/show-progress.jobs.ts";
import { openSendTimeForm } from "./send-time.conversation.ts";
import type { Texts } from "../../../platform/texts/texts.ts";

const SCHEDULE = "bc-schedule";
const SEND = "bc-send";

/** Previews a draft and sends it, now or at a send time. */
export const sendPages = new Composer<BotContext>();

onButton(
  sendPages,
  PREVIEW,
  z.tuple([opaqueId]),
  withDraft(async (ctx, draft) => {
    await ctx.answerCallbackQuery();
    if (await sendPreview(ctx, draft)) await offerToSend(ctx, draft);
  }),
);

// The price that the button shows, in Stars. An older button is outdated.
const price = z.union([z.literal("free"), z.string().regex(/^\d{1,7}$/)]);
onButton(
  sendPages,
  SEND,
  z.tuple([opaqueId, price]),
  withDraft(async (ctx, { broadcastId }, [, chosen]) => {
    const key = { broadcastId, actorId: ctx.from.id };
    if (!(await changeDraft(ctx.platform, { ...key, isPaid: chosen !== "free" }))) return answerOutdated(ctx);
    await followProgress(ctx, broadcastId);
    const limit = chosen === "free" ? {} : { mostStars: Number(chosen) };
    const started = await startBroadcast(ctx.platform, { ...key, ...limit });
    if (started.kind === "too_few_stars") {
      const { needed, balance } = started;
      const text = ctx.texts.plain("broadcast-too-few-stars", { needed, balance });
      await ctx.answerCallbackQuery({ text, show_alert: true });
    } else if (started.kind === "quota") {
      const { limit } = started;
      const text = ctx.texts.plain("broadcast-quota", { limit, date: ctx.texts.date(started.freeAt) });
      await ctx.answerCallbackQuery({ text, show_alert: true });
    } else if (isOutdated(started)) await answerOutdated(ctx);
    else await ctx.answerCallbackQuery({ text: ctx.texts.plain("broadcast-begun") });
  }),
);

/** Whether the audience, the price or the owner has changed since the preview. */
const isOutdated = ({ kind }: Awaited<ReturnType<typeof startBroadcast>>): boolean =>
  kind === "not_found" || kind === "not_owner" || kind === "costs_more";

const repetition = z.enum(["once", "weekly"]);
onButton(
  sendPages,
  SCHEDULE,
  z.tuple([opaqueId, repetition]),
  withDraft(async (ctx, { broadcastId }, [, chosen]) => {
    await openSendTimeForm(ctx, {
      broadcastId,
      actorId: ctx.from.id,
      repeatsWeekly: chosen === "weekly",
    });
  }),
);

/** @returns false, after a message to the author, where Telegram does not copy the broadcast. */
async function sendPreview(ctx: Press, { channelId, content }: ManagedBroadcast): Promise<boolean> {
  try {
    const { api, me, from } = ctx;
    await copyContent({ api, botName: me.username, channelId, content, telegramChatId: from.id });
    return true;
  } catch (error) {
    if (!isFinalRefusal(error)) throw error;
    const id = newErrorId();
    ctx.platform.logger.warn(
      { event: "broadcast_preview_refused", errorId: id, err: error },
      "Telegram refuses to copy a broadcast to its author",
    );
    await ctx.reply(ctx.texts.html("broadcast-cannot-copy", { id }), { parse_mode: "HTML" });
    return false;
  }
}

async function offerToSend(ctx: Press, draft: ManagedBroadcast): Promise<void> {
  const { platform, texts } = ctx;
  const { broadcastId, channel, channelId, audience, content } = draft;
  const count = await countAudience(platform, { channelId, audience });
  const messages = count * content.messageIds.length;
  // Only the owner spends the owner's Stars, and an album cannot be paid for.
  const mayPay =
    platform.config.broadcasts.paid && channel.may("stars.spend") && content.messageIds.length === 1;
  const stars = mayPay ? starsFor(messages) : undefined;
  const html = [
    texts.html(count === 0 ? "broadcast-ready-nobody" : "broadcast-ready", {
      channel: channel.title,
      who: describeAudience(texts, audience, draft.tiers),
      count,
      // Other messages of the bot slow a broadcast down, so the time is an estimate.
      time: describeSeconds(texts, messages / CALM_PER_SECOND),
    }),
    ...(content.kind === "poll" ? [texts.html("broadcast-poll-note")] : []),
    ...(content.albumId === undefined ? [] : [texts.html("broadcast-album-note")]),
    texts.html("broadcast-keep-message"),
  ].join("\n\n");
  const reply_markup = sendKeyboard(texts, { broadcastId, count, stars });
  await ctx.reply(html, { parse_mode: "HTML", reply_markup });
}

type Offer = {
  readonly broadcastId: string;
  readonly count: number;
  /** The price of a paid broadcast in Stars of the owner; undefined: the page offers none. */
  readonly stars: number | undefined;
};

function sendKeyboard(texts: Texts, { broadcastId, count, stars }: Offer): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (count > 0) {
    keyboard.text(texts.plain("broadcast-send", { count }), buttonData(SEND, broadcastId, "free")).row();
    if (stars !== undefined)
      keyboard
        .text(texts.plain("broadcast-send-fast", { stars }), buttonData(SEND, broadcastId, String(stars)))
        .row();
  }
  return keyboard
    .text(texts.plain("broadcast-schedule"), buttonData(SCHEDULE, broadcastId, "once"))
    .text(texts.plain("broadcast-repeat"), buttonData(SCHEDULE, broadcastId, "weekly"))
    .row()
    .text(texts.plain("broadcast-change"), buttonData(OPEN, broadcastId));
}
