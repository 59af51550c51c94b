import { Composer } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { readTexts } from "../../users/index.ts";
import { checkBeforeCharge } from "../../checkout/orders/check-before-charge.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import type { OrderForSale } from "../orders/find-order.ts";
import { followSubscriptionUpdate } from "./follow-subscription-update.ts";
import { describeInvoice } from "../providers/stars/describe-invoice.ts";
import { parseSubscriptionUpdate } from "../providers/stars/parse-subscription-update.ts";
import { parseRefundedPayment, parseSuccessfulPayment } from "../providers/stars/parse-successful-payment.ts";

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

/** The money has moved: no reply here, the transaction's job tells the buyer. */
export const starsPayments = new Composer<BotContext>();

starsPayments.on("message:successful_payment", async (ctx) => {
  const event = parseSuccessfulPayment(ctx.from.id, ctx.message.successful_payment);
  const outcome = await confirmPayment(ctx.platform, event);
  ctx.platform.logger.info({ externalId: event.externalId, outcome: outcome.kind }, "Stars payment");
});

starsPayments.on("message:refunded_payment", async (ctx) => {
  const event = parseRefundedPayment(ctx.from.id, ctx.message.refunded_payment);
  const outcome = await confirmPayment(ctx.platform, event);
  ctx.platform.logger.info({ externalId: event.externalId, outcome: outcome.kind }, "Stars refund");
});

starsPayments.on("subscription", async (ctx) => {
  const update = parseSubscriptionUpdate(ctx.subscription);
  const outcome = await followSubscriptionUpdate(ctx.platform, update);
  const { orderRef, state } = update;
  ctx.platform.logger.info({ orderRef, state, outcome: outcome.kind }, "Stars subscription");
});

export async function sendStarsInvoice(ctx: BotContext, order: OrderForSale): Promise<void> {
  const { title, description, prices } = describeInvoice(ctx.texts, order);
  await ctx.replyWithInvoice(title, description, order.id, "XTR", prices, {
    // Without it a forwarded copy keeps its Pay button and takes a stranger's money.
    start_parameter: order.kind === "access" ? `t_${order.tierId}` : `d_${order.channelId}`,
  });
}
