import { Composer, InputFile, InlineKeyboard } from "grammy";
import { z } from "zod";
import { onButton, buttonData } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { isOperator } from "../../users/index.ts";
import { describeObstacle } from "./describe-obstacle.ts";
import { erasePerson } from "./erase-person.ts";
import { findObstacle } from "./find-obstacle.ts";
import type { ErasureObstacle } from "./find-obstacle.ts";
import { readData } from "./read-data.sql.ts";
import type { Texts } from "../../platform/texts/texts.ts";

const TERMS = "terms";
const PRIVACY = "privacy";
export const SUPPORT = "support";
const EXPORT_DATA = "privacy-export";
const ERASE = "privacy-erase";
const ERASE_CONFIRMED = "privacy-erase-yes";

/**
 * The terms and the privacy policy, a person's data as a file, and the person's erasure. Telegram requires /terms of bots that take
 * Stars.
 */
export const privacy = new Composer<BotContext>();

const showTerms = (ctx: BotContext): Promise<void> =>
  showPage(ctx, ctx.texts.html("terms"), termsButtons(ctx.texts));
const showPrivacy = (ctx: BotContext): Promise<void> => {
  const { visits, supportMessages: messages, unpaidOrders: orders } = ctx.platform.config.retention;
  return showPage(ctx, ctx.texts.html("privacy", { visits, messages, orders }), privacyButtons(ctx.texts));
};

const privately = privacy.chatType("private");
privately.command("terms", showTerms);
privately.command("privacy", showPrivacy);

onButton(privacy, TERMS, z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showTerms(ctx);
});
onButton(privacy, PRIVACY, z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showPrivacy(ctx);
});

onButton(privacy, EXPORT_DATA, z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  const { database, clock } = ctx.platform;
  const found = await readData.first(database.prisma, { userId: ctx.from.id });
  const day = clock.now().toISOString().slice(0, 10);
  const file = new InputFile(Buffer.from(JSON.stringify(found?.data, null, 2)), `my-data-${day}.json`);
  await ctx.replyWithDocument(file, { caption: ctx.texts.plain("privacy-file") });
});

onButton(privacy, ERASE, z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  const obstacle = await findObstacle(ctx.platform, ctx.from.id);
  if (obstacle !== undefined) await showObstacle(ctx, obstacle);
  else await showPage(ctx, await describeErasure(ctx), eraseButtons(ctx.texts));
});

onButton(privacy, ERASE_CONFIRMED, z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  const result = await erasePerson(ctx.platform, { userId: ctx.from.id });
  if (result.kind === "not_possible") await showObstacle(ctx, result.obstacle);
  else await showPage(ctx, ctx.texts.html("privacy-erased"));
});

async function describeErasure(ctx: BotContext): Promise<string> {
  const { texts, platform, from } = ctx;
  const channels = await platform.database.prisma.channel.count({
    where: { ownerId: BigInt(from?.id ?? 0) },
  });
  return [
    texts.html("privacy-erase-ask"),
    ...(channels > 0 ? [texts.html("privacy-erase-ask-owner")] : []),
    ...((await isOperator(ctx)) ? [texts.html("privacy-erase-ask-operator")] : []),
  ].join("\n\n");
}

const showObstacle = async (ctx: BotContext, obstacle: ErasureObstacle): Promise<void> =>
  showPage(ctx, await describeObstacle(ctx.platform, ctx.texts, obstacle), privacyButtons(ctx.texts));

const privacyButtons = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("privacy-export"), buttonData(EXPORT_DATA))
    .row()
    .text(texts.plain("privacy-erase"), buttonData(ERASE))
    .row()
    .text(texts.plain("support-button-terms"), buttonData(TERMS))
    .row()
    .text(texts.plain("support-button-support"), buttonData(SUPPORT));

const eraseButtons = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("privacy-erase-yes"), buttonData(ERASE_CONFIRMED))
    .row()
    .text(texts.plain("privacy-erase-no"), buttonData(PRIVACY));

const termsButtons = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("support-button-privacy"), buttonData(PRIVACY))
    .row()
    .text(texts.plain("support-button-support"), buttonData(SUPPORT));
