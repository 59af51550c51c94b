import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { isOperator } from "../../users/index.ts";
import { forOperators, textsInUtc } from "../jobs/operators-only.pages.ts";
import { describeHealth } from "./describe-health.ts";
import { readHealth } from "./find-problems.ts";

const HEALTH = "health";

/** /health: ten numbers of the installation, and its oldest problems. */
export const health = new Composer<BotContext>();

health.chatType("private").command("health").filter(isOperator, showHealth);

onButton(
  health,
  HEALTH,
  z.tuple([]),
  forOperators(async (ctx) => {
    await ctx.answerCallbackQuery();
    await showHealth(ctx);
  }),
);

async function showHealth(ctx: BotContext): Promise<void> {
  const texts = textsInUtc(ctx);
  const keyboard = new InlineKeyboard().text(texts.plain("health-refresh"), buttonData(HEALTH));
  await showPage(ctx, describeHealth(texts, await readHealth(ctx.platform)), keyboard);
}
