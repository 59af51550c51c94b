import { Composer } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import { followSubscriptionUpdate } from "../../renewals/index.ts";
import { parseSubscriptionUpdate } from "../../renewals/index.ts";
import { parseRefundedPayment, parseSuccessfulPayment } from "../providers/stars/parse-successful-payment.ts";

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
