import type { CallbackQueryContext, InlineKeyboard } from "grammy";
import { answerOutdated } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { findSubscriptionByMember, renew } from "../../subscriptions/index.ts";
import { describeRefusal } from "../orders/describe-preview.ts";
import { findOrder } from "../../orders/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { foreseePurchase } from "../orders/preview-purchase.ts";
import { donate, tryAgain } from "./checkout.keyboards.ts";
import { takesDonations } from "../../orders/index.ts";
import { wordsFor } from "../../orders/index.ts";

/**
 * The order that a pressed button is about, if its presser may go on with it now: then the query is the caller's to
 * answer. Else it is answered here, and they are told why.
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
  const text = ctx.texts.html(wordsFor(order.kind, order.isPaid ? "order-already-paid" : "order-stale"));
  await ctx.reply(text, { parse_mode: "HTML", reply_markup: await chooseAgain(ctx, order) });
  return undefined;
}

/** The same for what begins a payment: what it is for may have changed since the order was made. */
export async function takeOrderToPay(
  ctx: CallbackQueryContext<BotContext>,
  orderId: string | undefined,
): Promise<OrderForSale | undefined> {
  const order = await takeOrder(ctx, orderId);
  if (order === undefined || (await isSold(ctx, order))) return order;
  await ctx.answerCallbackQuery();
  return undefined;
}

/** Whether money may be taken for an order now; its buyer is told why not. */
export async function isSold(ctx: CallbackQueryContext<BotContext>, order: OrderForSale): Promise<boolean> {
  if (order.kind === "donation") return isTaken(ctx, order);
  const foreseen = await foreseePurchase(ctx.platform, order);
  if (foreseen.kind === "open") return true;
  await ctx.reply(describeRefusal(ctx.texts, foreseen, order), { parse_mode: "HTML" });
  return false;
}

async function isTaken(ctx: BotContext, { channelId, channelTitle }: OrderForSale): Promise<boolean> {
  if (await takesDonations(ctx.platform, channelId)) return true;
  const text = ctx.texts.html("donation-closed", { channel: channelTitle });
  await ctx.reply(text, { parse_mode: "HTML" });
  return false;
}

/** The same choice once more, in an order of its own: what was renewed is renewed. */
export async function chooseAgain(
  { platform, texts }: BotContext,
  order: OrderForSale,
): Promise<InlineKeyboard> {
  if (order.kind === "donation") return donate(texts, order.channelId);
  const held = order.isRenewal ? await findSubscriptionByMember(platform, order) : undefined;
  return held === undefined ? tryAgain(texts, "buy", order.tierId) : renew(texts, held);
}
