import { Composer } from "grammy";
import type { BotContext } from "../../../platform/context.ts";
import { checkBeforeCharge } from "../../check-before-charge.ts";
import { confirmPayment } from "../../confirm-payment.ts";
import type { OrderForSale } from "../../find-order.ts";
import { parseSuccessfulPayment } from "./parse-successful-payment.ts";

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
  if (check.kind === "ok") await ctx.answerPreCheckoutQuery(true);
  else
    await ctx.answerPreCheckoutQuery(false, {
      error_message: ctx.texts.plain(`charge-refused-${check.reason}`),
    });
});

/** The money has moved: no reply here, the transaction's job tells the buyer. */
export const starsPayments = new Composer<BotContext>();

starsPayments.on("message:successful_payment", async (ctx) => {
  const event = parseSuccessfulPayment(ctx.from.id, ctx.message.successful_payment);
  const outcome = await confirmPayment(ctx.platform, event);
  ctx.platform.logger.info({ externalId: event.externalId, outcome: outcome.kind }, "Stars payment");
});

// Bot API, sendInvoice: title 1-32 characters, description 1-255.
const TITLE_LENGTH = 32;
const DESCRIPTION_LENGTH = 255;

export async function sendStarsInvoice(ctx: BotContext, order: OrderForSale): Promise<void> {
  const title = cut(order.tierName, TITLE_LENGTH);
  const description = cut(
    ctx.texts.plain("invoice-description", { channel: order.channelTitle }),
    DESCRIPTION_LENGTH,
  );
  const amount = order.priceStars;
  if (amount === null) throw new Error(`Order ${order.id} has no price in Stars`);
  await ctx.replyWithInvoice(title, description, order.id, "XTR", [{ label: title, amount }], {
    // Without it a forwarded copy keeps its Pay button and takes a stranger's money.
    start_parameter: `t_${order.tierId}`,
  });
}

function cut(text: string, length: number): string {
  const letters = Array.from(text);
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join("")}…`;
}
