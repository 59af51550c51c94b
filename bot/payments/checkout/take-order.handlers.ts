import type { CallbackQueryContext } from "grammy";
import { answerOutdated } from "../../platform/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { findOrder } from "./find-order.ts";
import type { OrderForSale } from "./find-order.ts";
import { tryAgain } from "./payments.keyboards.ts";

/**
 * The order that a pressed button is about, if its presser may pay it now: then the query is the caller's to answer.
 * Else it is answered here, and they are told why.
 */
export async function takeOrder(
  ctx: CallbackQueryContext<BotContext>,
  orderId: string | undefined,
): Promise<OrderForSale | undefined> {
  const order = orderId === undefined ? undefined : await findOrder(ctx.platform, orderId);
  // Somebody else's order is none of theirs: the same words as for one that does not exist.
  if (order === undefined || order.userId !== ctx.from.id) {
    await answerOutdated(ctx);
    return undefined;
  }
  if (!order.isPaid && order.staleAt > ctx.platform.clock.now()) return order;
  await ctx.answerCallbackQuery();
  const text = ctx.texts.html(order.isPaid ? "order-already-paid" : "order-stale");
  await ctx.reply(text, { parse_mode: "HTML", reply_markup: tryAgain(ctx.texts, "buy", order.tierId) });
  return undefined;
}
