import type { InlineKeyboard } from "grammy";
import { answerOutdated } from "../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { findOrder, takesDonations, textKeyFor } from "../../orders/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { describeOrderRefusal } from "../orders/describe-preview.ts";
import { previewPurchase } from "../orders/preview-purchase.ts";
import { donateKeyboard, tryAgainKeyboard } from "./checkout.keyboards.ts";

/**
 * The order of the pressed button, if it belongs to the user and still waits for a payment; the caller then answers the
 * callback query. Otherwise answers the query with the reason and returns undefined.
 */
export async function findPressedOrder(
  ctx: Press,
  orderId: string | undefined,
): Promise<OrderForSale | undefined> {
  const order = orderId === undefined ? undefined : await findOrder(ctx.platform, orderId);
  // Another user's order gets the same answer as an unknown one.
  if (order === undefined || order.userId !== ctx.from.id) {
    await answerOutdated(ctx);
    return undefined;
  }
  if (!order.isPaid && order.staleAt > ctx.platform.clock.now()) return order;
  await ctx.answerCallbackQuery();
  const text = ctx.texts.html(textKeyFor(order.kind, order.isPaid ? "order-already-paid" : "order-stale"));
  await ctx.reply(text, { parse_mode: "HTML", reply_markup: await restartKeyboard(ctx, order) });
  return undefined;
}

/** Like `findPressedOrder`, for a new payment: also checks that the order's item is still for sale. */
export async function findPayableOrder(
  ctx: Press,
  orderId: string | undefined,
): Promise<OrderForSale | undefined> {
  const order = await findPressedOrder(ctx, orderId);
  if (order === undefined || (await checkIsForSale(ctx, order))) return order;
  await ctx.answerCallbackQuery();
  return undefined;
}

/** Replies with the reason if no payment may be taken for the order now. */
export async function checkIsForSale(ctx: Press, order: OrderForSale): Promise<boolean> {
  const refusal = await findRefusal(ctx, order);
  if (refusal !== undefined) await ctx.reply(refusal, { parse_mode: "HTML" });
  return refusal === undefined;
}

async function findRefusal(
  { platform, texts }: BotContext,
  order: OrderForSale,
): Promise<string | undefined> {
  if (order.kind === "donation")
    return (await takesDonations(platform, order.channelId))
      ? undefined
      : texts.html("donation-closed", { channel: order.channelTitle });
  const preview = await previewPurchase(platform, order);
  return preview.kind === "open" ? undefined : describeOrderRefusal(texts, preview, order);
}

/** A button that creates a new order for the same item. */
export async function restartKeyboard(
  { platform, texts }: BotContext,
  order: OrderForSale,
): Promise<InlineKeyboard> {
  if (order.kind === "donation") return donateKeyboard(texts, order.channelId);
  const held = order.isRenewal ? await entitlement.findSubscriptionByMember(platform, order) : undefined;
  return held === undefined
    ? tryAgainKeyboard(texts, "buy", order.tierId)
    : entitlement.renewalButtons.renewButton(texts, held);
}
