import { Composer } from "grammy";
import type { Filter } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { retryDatabaseFor } from "../../platform/database/recovery.ts";
import { isRefusal } from "../../platform/telegram/telegram.ts";
import { readTexts } from "../../users/index.ts";
import { checkBeforeCharge } from "../orders/check-before-charge.ts";

/**
 * Answers `pre_checkout_query`, for which Telegram waits 10 s. Installed before every middleware that makes an update wait
 * for another one.
 */
export const starsPreCheckout = new Composer<BotContext>();

// A failover takes seconds. Two of Telegram's ten are left for the answer.
const RECOVERY_MS = 8_000;

starsPreCheckout.on("pre_checkout_query", async (ctx) => {
  try {
    await answer(ctx);
  } catch (error) {
    // The query is older than ten seconds, or it came again after its answer. No money has moved because of it.
    if (!isRefusal(error, "query is too old", "QUERY_ID_INVALID")) throw error;
    ctx.platform.logger.info(
      { event: "pre_checkout_late" },
      "Telegram takes no answer to a pre-checkout query any more",
    );
  }
});

async function answer(ctx: Filter<BotContext, "pre_checkout_query">): Promise<void> {
  const query = ctx.preCheckoutQuery;
  const check = await retryDatabaseFor(RECOVERY_MS, () =>
    checkBeforeCharge(ctx.platform, {
      payerId: query.from.id,
      orderRef: query.invoice_payload,
      currency: query.currency,
      amount: query.total_amount,
    }),
  );
  if (check.kind === "ok") {
    await ctx.answerPreCheckoutQuery(true);
    return;
  }
  // This handler runs before the middleware that reads the user's language.
  const texts = (await readTexts(ctx.platform, query.from.id)) ?? ctx.texts;
  await ctx.answerPreCheckoutQuery(false, { error_message: texts.plain(`charge-refused-${check.reason}`) });
}
