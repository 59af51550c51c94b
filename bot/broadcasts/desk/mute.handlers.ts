import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { listMutable } from "./list-mutable.ts";
import { muteChannel, unmuteChannel } from "./mute-channel.ts";
import { MUTE, mutePage } from "./mute.keyboards.ts";
import { MUTE_HERE } from "./store-message.ts";

/** `/mute`: whose broadcasts somebody gets. It touches nothing that concerns their own access. */
export const muting = new Composer<BotContext>();

muting.chatType("private").command("mute", (ctx) => showMuted(ctx, ctx.from.id));

onButton(muting, MUTE, z.tuple([opaqueId, z.enum(["on", "off"])]), async (ctx, [channelId, wish]) => {
  const key = { userId: ctx.from.id, channelId };
  if (wish === "on") await unmuteChannel(ctx.platform, key);
  else if ((await muteChannel(ctx.platform, key)) === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showMuted(ctx, ctx.from.id);
});

onButton(muting, MUTE_HERE, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await muteChannel(ctx.platform, { userId: ctx.from.id, channelId });
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("mute-done", { channel }), show_alert: true });
});

async function showMuted(ctx: BotContext, userId: number): Promise<void> {
  const channels = await listMutable(ctx.platform, userId);
  const key = channels.length === 0 ? "mute-nothing" : "mute-page";
  await showPage(ctx, ctx.texts.html(key), mutePage(ctx.texts, channels));
}
