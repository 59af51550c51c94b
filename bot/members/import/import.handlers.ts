import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { withManagedChannel } from "../../channels/index.ts";
import { answerOutdated, onButton, buttonData } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { IMPORT, CLAIM_WINDOW, membersButton } from "../member/member.keyboards.ts";
import { confirmImport, discardImport } from "./decide-import.ts";
import { openImportForm } from "./import.conversation.ts";
import { showImport, CONFIRM_IMPORT, DISCARD_IMPORT } from "./telegram-show-import.ts";
import type { Texts } from "../../platform/texts/texts.ts";

const IMPORT_LIST = "import-list";

/** Imports the members of the time before the bot from a list. For the owner only: an import gives many people access. */
export const memberImports = new Composer<BotContext>();

onButton(
  memberImports,
  IMPORT,
  z.tuple([opaqueId]),
  withManagedChannel("members.import", async (ctx, { id, title }) => {
    await ctx.answerCallbackQuery();
    await showPage(ctx, ctx.texts.html("import-page", { channel: title }), importKeyboard(ctx.texts, id));
  }),
);

onButton(
  memberImports,
  IMPORT_LIST,
  z.tuple([opaqueId]),
  withManagedChannel("members.import", async (ctx, { id: channelId, title: channelTitle }) => {
    await openImportForm(ctx, { channelId, channelTitle, actorId: ctx.from.id });
  }),
);

const decision = z.tuple([opaqueId, z.enum(["inside", "all"])]);
onButton(memberImports, CONFIRM_IMPORT, decision, async (ctx, [importId, who]) => {
  const confirmation = { importId, actorId: ctx.from.id, includesOutside: who === "all" };
  if (!(await confirmImport(ctx.platform, confirmation))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showImport(ctx.platform, importId);
});

onButton(memberImports, DISCARD_IMPORT, z.tuple([opaqueId]), async (ctx, [importId]) => {
  if (!(await discardImport(ctx.platform, { importId, actorId: ctx.from.id }))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPage(ctx, ctx.texts.html("import-discarded"));
});

const importKeyboard = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("import-by-list"), buttonData(IMPORT_LIST, channelId))
    .row()
    .text(texts.plain("import-by-link"), buttonData(CLAIM_WINDOW, channelId))
    .row()
    .text(...membersButton(texts, channelId));
