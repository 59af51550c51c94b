import { Composer } from "grammy";
import { z } from "zod";
import { onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId, paymentProviders } from "../../platform/values/domain.ts";
import { createOrder } from "../orders/create-order.ts";
import { coins } from "./coins.handlers.ts";
import { showOffer } from "./offer.handlers.ts";
import { payWith } from "./pay-with.handlers.ts";
import { recurring } from "./recurring.handlers.ts";
import { renewal } from "./renew.handlers.ts";
import { findPayableOrder } from "./pressed-order.handlers.ts";

/** The choice of a tier or a renewal, and of the payment method. */
export const purchases = new Composer<BotContext>(coins, recurring, renewal);

onButton(purchases, "buy", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  await ctx.answerCallbackQuery();
  await showOffer(ctx, await createOrder(ctx.platform, { buyerId: ctx.from.id, tierId }));
});

onButton(
  purchases,
  "pay",
  z.tuple([z.enum(paymentProviders), opaqueId]),
  async (ctx, [provider, orderId]) => {
    const order = await findPayableOrder(ctx, orderId);
    if (order === undefined) return;
    await ctx.answerCallbackQuery();
    await payWith(ctx, provider, order);
  },
);
