import { Composer, InlineKeyboard } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { opaqueId, paymentProvider } from "../../platform/values/domain.ts";
import { providers } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import { findManagedTier, switchProvider, TIER, WAYS } from "../../tiers/index.ts";
import { chargeablePrices } from "./find-payment-methods.ts";

/** The ways to pay of a tier, for its owner and managers. */
export const tierWays = new Composer<BotContext>();

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
async function showWays(ctx: CallbackQueryContext<BotContext>, tierId: string): Promise<boolean> {
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
