import { Composer, InputFile } from "grammy";
import { z } from "zod";
import { onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { isOperator } from "../../users/index.ts";
import { ERASE, ERASE_CONFIRMED, EXPORT_DATA, eraseButtons, privacyButtons } from "./privacy.keyboards.ts";
import { describeObstacle, findObstacle, erasePerson } from "./erase-person.ts";
import type { ErasureObstacle } from "./erase-person.ts";
import { readData } from "./read-data.sql.ts";

/** The buttons of /privacy: the person's data as a file, and their erasure. */
export const privacy = new Composer<BotContext>();

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
  showPage(ctx, await describeObstacle(ctx, obstacle), privacyButtons(ctx.texts));
