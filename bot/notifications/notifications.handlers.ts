import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { showPage } from "../channels/index.ts";
import { answerOutdated, onButton } from "../platform/chat/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { nextDaily } from "../platform/time/daily.ts";
import { opaqueId } from "../platform/values/domain.ts";
import { Html } from "../platform/texts/texts.ts";
import { DIGEST_MINUTE } from "./claim-notices.ts";
import { eventKinds, modes } from "./kinds.ts";
import { pickOwnedChannel, SET, SETTINGS, SETTINGS_BELOW, settingsPage } from "./notifications.keyboards.ts";
import { listOwnedChannels, readChoices } from "./read-choices.ts";
import type { Choices } from "./read-choices.ts";
import { setMode } from "./set-mode.ts";

/** `/notifications`: of what an owner hears at once, once a day, or not at all. */
export const notifications = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

notifications.chatType("private").command("notifications", async (ctx) => {
  const { texts, platform } = ctx;
  const channels = await listOwnedChannels(platform, ctx.from.id);
  const [first, ...others] = channels;
  if (first === undefined) return showPage(ctx, texts.html("notifications-no-channel"));
  if (others.length > 0) return showPage(ctx, texts.html("notifications-which"), pickOwnedChannel(channels));
  const choices = await readChoices(platform, { channelId: first.id, ownerId: ctx.from.id });
  if (choices !== undefined) await showPage(ctx, describe(ctx, choices), settingsPage(texts, choices));
});

onButton(notifications, SETTINGS, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const choices = await findChoices(ctx, channelId);
  if (choices === undefined) return;
  await ctx.answerCallbackQuery();
  await showPage(ctx, describe(ctx, choices), settingsPage(ctx.texts, choices));
});

onButton(notifications, SETTINGS_BELOW, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const choices = await findChoices(ctx, channelId);
  if (choices === undefined) return;
  await ctx.answerCallbackQuery();
  const reply_markup = settingsPage(ctx.texts, choices);
  await ctx.reply(describe(ctx, choices), { parse_mode: "HTML", reply_markup });
});

const change = z.tuple([opaqueId, z.enum(eventKinds), z.enum(modes)]);
onButton(notifications, SET, change, async (ctx, [channelId, kind, mode]) => {
  const { kind: outcome } = await setMode(ctx.platform, { channelId, ownerId: ctx.from.id, kind, mode });
  if (outcome === "not_allowed") return answerOutdated(ctx);
  const choices = await findChoices(ctx, channelId);
  if (choices === undefined) return;
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(`notifications-set-${mode}`) });
  await showPage(ctx, describe(ctx, choices), settingsPage(ctx.texts, choices));
});

/** Answers the press of somebody who has no say in it. */
async function findChoices(ctx: Press, channelId: string): Promise<Choices | undefined> {
  const choices = await readChoices(ctx.platform, { channelId, ownerId: ctx.from.id });
  if (choices === undefined) await answerOutdated(ctx);
  return choices;
}

function describe({ texts, platform }: BotContext, { channelTitle, timeZone }: Choices): string {
  const next = nextDaily({ minute: DIGEST_MINUTE, timeZone }, platform.clock.now());
  const zone = texts.html(timeZone === null ? "notifications-zone-utc" : "notifications-zone");
  return texts.html("notifications", { channel: channelTitle, date: texts.date(next), zone: new Html(zone) });
}
