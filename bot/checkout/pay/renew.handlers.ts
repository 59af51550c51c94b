import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { findVersionForRenewal, showStorefront } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { findRenewals, findSubscription, isRenewing, priceLockEnd } from "../../subscriptions/index.ts";
import type { SubscriptionView } from "../../subscriptions/index.ts";
import { toSubscriptions } from "./recurring.keyboards.ts";
import { createRenewal } from "../orders/create-order.ts";
import { showOffer } from "./offer.handlers.ts";

/** One tap on a reminder, in the list or after the end: the same again, at the price that one has. */
export const renewals = new Composer<BotContext>();

onButton(renewals, "renew", z.tuple([opaqueId]), async (ctx, [subscriptionId]) => {
  const subscription = await findSubscription(ctx.platform, subscriptionId);
  // Somebody else's is none of theirs: the same words as for one that does not exist.
  if (subscription === undefined || subscription.userId !== ctx.from.id) {
    await answerOutdated(ctx);
    return;
  }
  await ctx.answerCallbackQuery();
  await renew(ctx, subscription);
});

type Ctx = CallbackQueryContext<BotContext>;

async function renew(ctx: Ctx, subscription: SubscriptionView): Promise<void> {
  const { platform, texts } = ctx;
  const { userId, tierVersionId, channelId } = subscription;
  if (tierVersionId === undefined) return showStorefront(ctx, channelId);
  // A tier of another channel may open this one: what is paid for is that tier, in its channel.
  const tier = await findVersionForRenewal(platform, tierVersionId);
  const renewing = (await findRenewals(platform, { userId, channelId: tier.channelId })).find(isRenewing);
  if (renewing !== undefined) {
    const text = texts.html("recurring-already", {
      channel: tier.channelTitle,
      date: texts.date(renewing.paidUntil),
    });
    await ctx.reply(text, { parse_mode: "HTML", reply_markup: toSubscriptions(texts) });
    return;
  }
  const keptUntil = priceLockEnd(subscription);
  if (keptUntil === undefined || !tier.isOnSale)
    return showStorefront(ctx, tier.channelId, texts.html("renew-not-sold", { tier: tier.tierName }));
  if (keptUntil !== null && keptUntil <= platform.clock.now())
    return showStorefront(ctx, tier.channelId, texts.html("renew-too-late", { date: texts.date(keptUntil) }));
  await showOffer(ctx, await createRenewal(platform, { buyerId: userId, tierVersionId, keptUntil }));
}
