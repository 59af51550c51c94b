import { Composer } from "grammy";
import { z } from "zod";
import { onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId, paymentProviders } from "../../platform/values/domain.ts";
import { coins } from "./coins.handlers.ts";
import { createOrder } from "../orders/create-order.ts";
import { showOffer } from "./offer.handlers.ts";
import { payWith } from "./pay-with.handlers.ts";
import { starSubscriptions } from "./recurring.handlers.ts";
import { renewals } from "./renew.handlers.ts";
import { takeOrderToPay } from "./take-order.handlers.ts";

/** Choosing a tier, or the same again, and choosing how to pay. */
export const checkout = new Composer<BotContext>(coins, starSubscriptions, renewals);

onButton(checkout, "buy", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  await ctx.answerCallbackQuery();
  await showOffer(ctx, await createOrder(ctx.platform, { buyerId: ctx.from.id, tierId }));
});

onButton(checkout, "pay", z.tuple([z.enum(paymentProviders), opaqueId]), async (ctx, [provider, orderId]) => {
  const order = await takeOrderToPay(ctx, orderId);
  if (order === undefined) return;
  await ctx.answerCallbackQuery();
  await payWith(ctx, provider, order);
});
