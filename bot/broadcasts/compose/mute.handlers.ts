import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton, buttonData } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { MUTE_HERE } from "./managed/managed-broadcast.ts";
import { listMuteChoices } from "./compose.sql.ts";
import type { MuteChoice } from "./compose.sql.ts";
import type { Platform } from "../../platform/platform.ts";

/** `/mute`: switches the broadcasts of single channels off and on. Messages about the user's own access are not affected. */
export const mutePages = new Composer<BotContext>();

const MUTE = "mute";

mutePages.chatType("private").command("mute", (ctx) => showMuted(ctx, ctx.from.id));

onButton(
  mutePages,
  MUTE,
  z.tuple([opaqueId, z.enum(["on", "off"])]),
  async (ctx, [channelId, broadcasts]) => {
    const input = { userId: ctx.from.id, channelId };
    if (broadcasts === "on") await unmuteChannel(ctx.platform, input);
    else if ((await muteChannel(ctx.platform, input)) === undefined) return answerOutdated(ctx);
    await ctx.answerCallbackQuery();
    await showMuted(ctx, ctx.from.id);
  },
);

onButton(mutePages, MUTE_HERE, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await muteChannel(ctx.platform, { userId: ctx.from.id, channelId });
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("mute-done", { channel }), show_alert: true });
});

async function showMuted(ctx: BotContext, userId: number): Promise<void> {
  const channels = await listMuteChoices.all(ctx.platform.database.prisma, { userId });
  const key = channels.length === 0 ? "mute-nothing" : "mute-page";
  await showPage(ctx, ctx.texts.html(key), muteKeyboard(ctx.texts, channels));
}

/** The data of a button name the state that it sets, so that a second press has no effect. */
function muteKeyboard(texts: Texts, channels: readonly MuteChoice[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, title, isMuted } of channels) {
    const label = texts.plain(isMuted ? "mute-is-off" : "mute-is-on", { channel: title });
    keyboard.text(label, buttonData(MUTE, id, isMuted ? "on" : "off")).row();
  }
  return keyboard;
}

type MuteInput = { readonly userId: number; readonly channelId: string };

/** Stops the broadcasts of a channel for a user. Idempotent. @returns the channel's title; undefined: no such channel. */
async function muteChannel(
  { database, clock }: Platform,
  { userId, channelId }: MuteInput,
): Promise<string | undefined> {
  const channel = await database.prisma.channel.findUnique({
    where: { id: channelId },
    select: { title: true },
  });
  if (channel === null) return undefined;
  await database.prisma.broadcastOptOut.createMany({
    data: [{ userId: BigInt(userId), channelId, mutedAt: clock.now() }],
    skipDuplicates: true,
  });
  return channel.title;
}

/** Idempotent. */
async function unmuteChannel({ database }: Platform, { userId, channelId }: MuteInput): Promise<void> {
  await database.prisma.broadcastOptOut.deleteMany({ where: { userId: BigInt(userId), channelId } });
}
