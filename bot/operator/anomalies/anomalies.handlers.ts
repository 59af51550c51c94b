import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { isOperator } from "../../platform/is-operator.ts";
import { forOperators } from "../jobs/operators-only.handlers.ts";
import { ANOMALIES } from "../timeline/timeline.keyboards.ts";
import { anomalyKeyboard } from "./anomalies.keyboards.ts";
import { describeAnomalies } from "./describe-anomalies.ts";
import { listAnomalies, PAGE_SIZE } from "./list-anomalies.ts";

/** /anomalies: everything that needs a decision. */
export const anomalies = new Composer<BotContext>();

anomalies
  .chatType("private")
  .filter(isOperator)
  .command("anomalies", (ctx) => showAnomalies(ctx, 0));

const skipped = z.tuple([z.string().regex(/^(0|[1-9]\d{0,5})$/)]);

onButton(
  anomalies,
  ANOMALIES,
  skipped,
  forOperators(async (ctx, [skip]) => {
    await ctx.answerCallbackQuery();
    await showAnomalies(ctx, Number(skip));
  }),
);

async function showAnomalies(ctx: BotContext, skip: number): Promise<void> {
  let page = await listAnomalies(ctx.platform, skip);
  // Anomalies were resolved since the button was made, and this page is past the end.
  if (page.groups.length === 0 && page.total > 0)
    page = await listAnomalies(ctx.platform, Math.floor((page.total - 1) / PAGE_SIZE) * PAGE_SIZE);
  await showPage(ctx, describeAnomalies(ctx.texts, page), anomalyKeyboard(ctx.texts, page));
}
