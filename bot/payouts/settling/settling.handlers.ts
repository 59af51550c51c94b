import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../../channels/index.ts";
import { isOperator } from "../../operator/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { describeOpen, describeSettled } from "./describe-open.ts";
import { findOpen, findPayout } from "./payouts.ts";
import { refuseForm, sentForm } from "./settling-forms.handlers.ts";
import { OPEN, openPage, REFUSE, SENT, toOpen } from "./settling.keyboards.ts";

/** What operators do: they see what has to be sent, send it by their own hand, and say so here. */
export const settling = new Composer<BotContext>();

onButton(settling, OPEN, z.tuple([z.string().regex(/^(0|[1-9]\d{0,5})$/)]), async (ctx, [skip]) => {
  if (!isOperator(ctx)) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showOpen(ctx, Number(skip));
});

for (const [action, form] of [
  [SENT, sentForm],
  [REFUSE, refuseForm],
] as const) {
  onButton(settling, action, z.tuple([opaqueId]), async (ctx, [payoutId]) => {
    if (!isOperator(ctx)) return answerOutdated(ctx);
    const payout = await findPayout(ctx.platform, payoutId);
    if (payout === undefined) return answerOutdated(ctx);
    if (payout.state !== "asked") {
      // What the button was made for has happened: its message says what became of it.
      await ctx.answerCallbackQuery({ text: ctx.texts.plain("payout-settled-already"), show_alert: true });
      return showPage(ctx, describeSettled(ctx.texts, payout), toOpen(ctx.texts));
    }
    await ctx.answerCallbackQuery();
    await form.open(ctx, { operatorId: ctx.from.id, payoutId });
  });
}

/** One a page, since an address is copied from it. Says so where there is none. */
export async function showOpen(ctx: BotContext, skip: number): Promise<void> {
  const { texts, platform } = ctx;
  let page = { skip, ...(await findOpen(platform, skip)) };
  // Meanwhile some were settled, and there is nothing behind this place any more.
  if (page.payout === undefined && page.total > 0)
    page = { skip: page.total - 1, ...(await findOpen(platform, page.total - 1)) };
  const { payout, total } = page;
  if (payout === undefined) return showPage(ctx, texts.html("payouts-none-open"));
  const heading = texts.html("payouts-open", { number: page.skip + 1, count: total });
  await showPage(ctx, `${heading}\n\n${describeOpen(texts, payout)}`, openPage(texts, payout.id, page));
}
