import { Composer } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../../platform/chat/buttons.ts";
import { showPage } from "../../../platform/chat/show-page.ts";
import type { BotContext } from "../../../platform/context.ts";
import { opaqueId } from "../../../platform/values/domain.ts";
import { listMutable } from "./list-mutable.sql.ts";
import { muteChannel, unmuteChannel } from "./mute-channel.ts";
import { MUTE, MUTE_HERE, mutePage } from "./mute.keyboards.ts";

/** `/mute`: switches the broadcasts of single channels off and on. Messages about the user's own access are not affected. */
export const mutePages = new Composer<BotContext>();

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
  const channels = await listMutable.all(ctx.platform.database.prisma, { userId });
  const key = channels.length === 0 ? "mute-nothing" : "mute-page";
  await showPage(ctx, ctx.texts.html(key), mutePage(ctx.texts, channels));
}
