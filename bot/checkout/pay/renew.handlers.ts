import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { findVersionForRenewal } from "../../tiers/index.ts";
import { createRenewal } from "../orders/create-order.ts";
import { showStorefront } from "../storefront/storefront.handlers.ts";
import { mySubscriptionsKeyboard } from "./checkout.keyboards.ts";
import { showOffer } from "./offer.handlers.ts";

/** The renewal button under reminders, in /subscriptions and under the notice of the end. */
export const renewal = new Composer<BotContext>();

onButton(renewal, "renew", z.tuple([opaqueId]), async (ctx, [subscriptionId]) => {
  const subscription = await entitlement.findSubscription(ctx.platform, subscriptionId);
  // Another user's subscription gets the same answer as an unknown one.
  if (subscription === undefined || subscription.userId !== ctx.from.id) {
    await answerOutdated(ctx);
    return;
  }
  await ctx.answerCallbackQuery();
  await renew(ctx, subscription);
});

type Press = CallbackQueryContext<BotContext>;

async function renew(ctx: Press, subscription: entitlement.SubscriptionView): Promise<void> {
  const { platform, texts } = ctx;
  const { userId, tierVersionId, channelId } = subscription;
  if (tierVersionId === undefined) return showStorefront(ctx, channelId);
  // The tier may belong to another channel, as a bundle does: the order is for that channel.
  const tier = await findVersionForRenewal(platform, tierVersionId);
  const renewing = (await entitlement.findRenewals(platform, { userId, channelId: tier.channelId })).find(
    entitlement.isRenewing,
  );
  if (renewing !== undefined) {
    const text = texts.html("recurring-already", {
      channel: tier.channelTitle,
      date: texts.date(renewing.paidUntil),
    });
    await ctx.reply(text, { parse_mode: "HTML", reply_markup: mySubscriptionsKeyboard(texts) });
    return;
  }
  const priceLockedUntil = entitlement.priceLockEnd(subscription);
  if (priceLockedUntil === undefined || !tier.isOnSale)
    return showStorefront(ctx, tier.channelId, texts.html("renew-not-sold", { tier: tier.tierName }));
  if (priceLockedUntil !== null && priceLockedUntil <= platform.clock.now())
    return showStorefront(
      ctx,
      tier.channelId,
      texts.html("renew-too-late", { date: texts.date(priceLockedUntil) }),
    );
  await showOffer(ctx, await createRenewal(platform, { buyerId: userId, tierVersionId, priceLockedUntil }));
}
