import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { isOperator } from "../../platform/context.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { findPayout, findPendingPayout } from "../payout/find-payouts.ts";
import { describePendingPayout, describeSettledPayout } from "../payout/describe-payout.ts";
import { openRefuseForm, openSentForm } from "./settle.conversation.ts";
import { PENDING, pendingPayoutButtons, REFUSE, SENT, toPendingPayouts } from "./settlement.keyboards.ts";

/** Operators see the pending payouts, send the money by hand, and report that here. */
export const settlements = new Composer<BotContext>();

onButton(settlements, PENDING, z.tuple([z.string().regex(/^(0|[1-9]\d{0,5})$/)]), async (ctx, [skip]) => {
  if (!isOperator(ctx)) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPendingPayouts(ctx, Number(skip));
});

for (const [action, open] of [
  [SENT, openSentForm],
  [REFUSE, openRefuseForm],
] as const) {
  onButton(settlements, action, z.tuple([opaqueId]), async (ctx, [payoutId]) => {
    if (!isOperator(ctx)) return answerOutdated(ctx);
    const payout = await findPayout(ctx.platform, payoutId);
    if (payout === undefined) return answerOutdated(ctx);
    if (payout.state !== "requested") {
      await ctx.answerCallbackQuery({ text: ctx.texts.plain("payout-settled-already"), show_alert: true });
      return showPage(ctx, describeSettledPayout(ctx.texts, payout), toPendingPayouts(ctx.texts));
    }
    await ctx.answerCallbackQuery();
    await open(ctx, { operatorId: ctx.from.id, payoutId });
  });
}

/** One payout a page, so that its address is easy to copy. */
export async function showPendingPayouts(ctx: BotContext, skip: number): Promise<void> {
  const { texts, platform } = ctx;
  let page = { skip, ...(await findPendingPayout(platform, skip)) };
  // Others were settled meanwhile: shows the last pending payout.
  if (page.payout === undefined && page.total > 0)
    page = { skip: page.total - 1, ...(await findPendingPayout(platform, page.total - 1)) };
  const { payout, total } = page;
  if (payout === undefined) return showPage(ctx, texts.html("payouts-none-open"));
  const heading = texts.html("payouts-open", { number: page.skip + 1, count: total });
  await showPage(
    ctx,
    `${heading}\n\n${describePendingPayout(texts, payout)}`,
    pendingPayoutButtons(texts, payout.id, page),
  );
}
