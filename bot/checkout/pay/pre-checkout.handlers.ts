import { Composer } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { readTexts } from "../../users/index.ts";
import { checkBeforeCharge } from "../orders/check-before-charge.ts";

/**
 * Answers `pre_checkout_query`, for which Telegram waits 10 s. Installed before every middleware that makes an update wait
 * for another one.
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
  // This handler runs before the middleware that reads the user's language.
  const texts = (await readTexts(ctx.platform, query.from.id)) ?? ctx.texts;
  await ctx.answerPreCheckoutQuery(false, { error_message: texts.plain(`charge-refused-${check.reason}`) });
});
