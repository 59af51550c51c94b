import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { onButton, answerOutdated, buttonData } from "../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId, paymentProvider } from "../../platform/values/domain.ts";
import { currencies } from "../../platform/values/money.ts";
import { createOrder, createRenewal } from "../orders/create-order.ts";
import type { CreateOrderResult } from "../orders/create-order.ts";
import { coins } from "./coins.handlers.ts";
import { payWith } from "./checkout-message.pages.ts";
import { recurring } from "./recurring.handlers.ts";
import { findPayableOrder } from "./pressed-order.pages.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { findVersionForRenewal, findManagedTier, switchProvider, TIER, WAYS } from "../../tiers/index.ts";
import { showStorefront } from "../storefront/storefront.handlers.ts";
import { mySubscriptionsKeyboard, paymentMethodsKeyboard } from "./checkout.keyboards.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describePreview, describeOrderRefusal } from "../orders/describe-preview.ts";
import { findPaymentMethods, chargeablePrices } from "./find-payment-methods.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { providers } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";

/** The ways to pay of a tier, for its owner and managers. */
const tierWays = new Composer<BotContext>();

const SWITCH = "tier-way";

onButton(tierWays, WAYS, z.tuple([opaqueId]), async (ctx, [tierId]) => {
  if (await showWays(ctx, tierId)) await ctx.answerCallbackQuery();
});

const choice = z.tuple([opaqueId, paymentProvider, z.enum(["on", "off"])]);
onButton(tierWays, SWITCH, choice, async (ctx, [tierId, provider, to]) => {
  const change = { tierId, actorId: ctx.from.id, provider, isOn: to === "on" };
  if ((await switchProvider(ctx.platform, change)) === "not_allowed") return answerOutdated(ctx);
  if (await showWays(ctx, tierId)) await ctx.answerCallbackQuery();
});

/** @returns false after an answer to an actor who may not see the tier. */
async function showWays(ctx: Press, tierId: string): Promise<boolean> {
  const { platform, texts } = ctx;
  const tier = await findManagedTier(platform, { tierId, actorId: ctx.from.id });
  if (tier === undefined) {
    await answerOutdated(ctx);
    return false;
  }
  const offered = providers.filter((provider) => provider.isOffered(platform.config));
  const ways = offered.map((provider) => ({
    provider,
    prices: chargeablePrices(platform, provider, tier.prices),
    isOn: !tier.providersOff.includes(provider.name),
  }));
  const possible = ways.filter(({ prices }) => prices.length > 0);
  const unpriced = ways.filter(({ prices }) => prices.length === 0);
  const parts = [
    texts.html("tier-ways-page", { name: tier.name, channel: tier.channelTitle }),
    ...(unpriced.length === 0 ? [] : [texts.html("tier-ways-unpriced", { ways: nameWays(texts, unpriced) })]),
    ...(possible.some(({ isOn }) => isOn) ? [] : [texts.html("tier-no-way-to-pay")]),
  ];
  const keyboard = new InlineKeyboard();
  for (const { provider, prices, isOn } of possible) {
    const way = provider.label(texts);
    const sums = prices.map((price) => describeMoney(texts, price)).join(" · ");
    const label = texts.plain(isOn ? "tier-way-on" : "tier-way-off", { way, prices: sums });
    keyboard.text(label, buttonData(SWITCH, tierId, provider.name, isOn ? "off" : "on")).row();
  }
  keyboard.text(texts.plain("tier-ways-back"), buttonData(TIER, tierId));
  await showPage(ctx, parts.join("\n\n"), keyboard);
  return true;
}

const nameWays = (
  texts: Texts,
  ways: readonly { readonly provider: providerTypes.PaymentProvider }[],
): string => texts.list(ways.map(({ provider }) => provider.label(texts)));

/** The renewal button under reminders, in /subscriptions and under the notice of the end. */
const renewal = new Composer<BotContext>();

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

/** The choice of a tier or a renewal, and of the payment method. */
export const purchases = new Composer<BotContext>(coins, recurring, renewal, tierWays);

onButton(purchases, "buy", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  await ctx.answerCallbackQuery();
  await showOffer(ctx, await createOrder(ctx.platform, { buyerId: ctx.from.id, tierId }));
});

const payButton = z.tuple([paymentProvider, opaqueId, z.enum(currencies)]);
onButton(purchases, "pay", payButton, async (ctx, [provider, orderId, currency]) => {
  const order = await findPayableOrder(ctx, orderId);
  if (order === undefined) return;
  await ctx.answerCallbackQuery();
  await payWith(ctx, { provider, currency }, order);
});

/** Shows the effect of a payment and the payment methods, or the reason for a refusal. */
async function showOffer(ctx: Press, result: CreateOrderResult): Promise<void> {
  const { texts } = ctx;
  if (result.kind === "unknown_tier") return say(ctx, texts.html("order-not-on-sale"));
  if (result.kind === "too_many") return say(ctx, texts.html("order-too-many"));
  if (result.kind === "refused") return say(ctx, describeOrderRefusal(texts, result.refusal, result));
  const { order, previews } = result;
  const methods = await findPaymentMethods(ctx.platform, order, ctx.from.id);
  if (methods.length === 0)
    return say(ctx, texts.html("order-no-way-to-pay", { channel: order.channelTitle }));
  const text = texts.html("order-chosen", {
    channels: entitlement.nameChannels(
      texts,
      previews.map(({ channelTitle }) => channelTitle),
    ),
    tier: order.tierName,
    period: describePeriod(texts, order.period),
    preview: new Html(describePreview(texts, order, previews)),
    until: texts.date(order.staleAt),
  });
  await say(ctx, text, paymentMethodsKeyboard(texts, order, methods));
}

async function say(ctx: Press, html: string, keyboard?: InlineKeyboard): Promise<void> {
  await ctx.reply(html, {
    parse_mode: "HTML",
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
}
