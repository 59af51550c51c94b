import { Composer } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { readTexts } from "../../users/index.ts";
import { checkBeforeCharge } from "../orders/check-before-charge.ts";

/**
 * Telegram waits 10 s for the answer, and a query has no chat: installed before anything that makes updates wait
 * for each other.
 */
export const starsPreCheckout = new Composer<BotContext>();

starsPreCheckout.on("pre_checkout_query", async (ctx) => {
  const query = ctx.preCheckoutQuery;
  const check = await checkBeforeCharge(ctx.platform, {
    payerId: query.from.id,
    orderRef: query.invoice_payload,
    currency: query.currency,
    amount: query.total_amount,
  });
  if (check.kind === "ok") {
    await ctx.answerPreCheckoutQuery(true);
    return;
  }
  // Installed before whoever knows what language they chose.
  const texts = (await readTexts(ctx.platform, query.from.id)) ?? ctx.texts;
  await ctx.answerPreCheckoutQuery(false, { error_message: texts.plain(`charge-refused-${check.reason}`) });
});
