import { Composer } from "grammy";
import { z } from "zod";
import { findManagedChannel, showPage } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { CONFIRM, DROP, LIST, TAKE_OVER, takeOverPage } from "../adoption.keyboards.ts";
import { confirmImport, dropImport } from "./decide-import.ts";
import { openListForm } from "./list-form.handlers.ts";
import { showImport } from "./telegram-show-import.ts";

/** Members that a channel had before the bot, by a list. For its owner alone, since it gives time to many at once. */
export const imports = new Composer<BotContext>();

onButton(imports, TAKE_OVER, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel?.isOwner !== true) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const text = ctx.texts.html("import-page", { channel: channel.title });
  await showPage(ctx, text, takeOverPage(ctx.texts, channelId));
});

onButton(imports, LIST, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel?.isOwner !== true) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await openListForm(ctx, { channelId, channelTitle: channel.title, actorId: ctx.from.id });
});

onButton(imports, CONFIRM, z.tuple([opaqueId, z.enum(["inside", "all"])]), async (ctx, [importId, who]) => {
  const decision = { importId, actorId: ctx.from.id, takesOutside: who === "all" };
  if (!(await confirmImport(ctx.platform, decision))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showImport(ctx.platform, importId);
});

onButton(imports, DROP, z.tuple([opaqueId]), async (ctx, [importId]) => {
  if (!(await dropImport(ctx.platform, { importId, actorId: ctx.from.id }))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPage(ctx, ctx.texts.html("import-discarded"));
});
