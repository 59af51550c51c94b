import { Composer } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { confirmPayment } from "./confirm-payment.ts";
import { followSubscriptionUpdate, parseSubscriptionUpdate } from "../../renewals/index.ts";
import { parseRefundedPayment, parseSuccessfulPayment } from "../providers/stars/parse-payment.ts";

/** Sends no replies: jobs of the confirming transaction notify the buyer. */
export const starsPayments = new Composer<BotContext>();

starsPayments.on("message:successful_payment", async (ctx) => {
  const event = parseSuccessfulPayment(payerOf(ctx), ctx.message.successful_payment);
  const outcome = await confirmPayment(ctx.platform, event);
  ctx.platform.logger.info(
    { event: "stars_payment", externalId: event.externalId, outcome: outcome.kind },
    "Payment in Stars is recorded",
  );
});

starsPayments.on("message:refunded_payment", async (ctx) => {
  // The bot is the sender of this message in the chat with the payer.
  const event = parseRefundedPayment(ctx.chat.id, ctx.message.refunded_payment);
  const outcome = await confirmPayment(ctx.platform, event);
  ctx.platform.logger.info(
    { event: "stars_refund", externalId: event.externalId, outcome: outcome.kind },
    "Refund in Stars is recorded",
  );
});

starsPayments.on("subscription", async (ctx) => {
  const update = parseSubscriptionUpdate(ctx.subscription);
  const outcome = await followSubscriptionUpdate(ctx.platform, update);
  const { orderRef, state } = update;
  ctx.platform.logger.info(
    { event: "stars_subscription", orderRef, state, outcome: outcome.kind },
    "Subscription update is recorded",
  );
});

type Id = { readonly id: number };

/** Bot API, Message: `from` may be missing, although grammY's types promise it. A private chat has the id of its person. */
const payerOf = ({ from, chat }: { readonly from?: Id | undefined; readonly chat: Id }): number =>
  from?.id ?? chat.id;
