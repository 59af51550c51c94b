import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { startPayload } from "../../platform/chat/deep-links.ts";
import { onButton, buttonData } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { adjustments } from "../../subscriptions/index.ts";
import { findTierForSale, findTrialTiers, withBundles, describeTier } from "../../tiers/index.ts";
import { findStorefront } from "./find-storefront.ts";
import type { Storefront } from "./find-storefront.ts";
import { recordVisit } from "./storefront.sql.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { ManagedTier } from "../../tiers/index.ts";

/** The deep links to a channel and to a tier, and the page that they show. */
export const storefrontPages = new Composer<BotContext>();

const channelPayload = startPayload("channel");
const tierPayload = startPayload("tier");

storefrontPages.chatType("private").command("start", async (ctx, next) => {
  const channelId = channelPayload.safeParse(ctx.match);
  const tierId = tierPayload.safeParse(ctx.match);
  if (channelId.success) await showStorefront(ctx, channelId.data);
  else if (tierId.success) await showOneTier(ctx, tierId.data);
  else await next();
});

onButton(storefrontPages, "storefront", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  await ctx.answerCallbackQuery();
  await showStorefront(ctx, channelId);
});

onButton(storefrontPages, "try", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  await ctx.answerCallbackQuery();
  const result = await adjustments.startTrial(ctx.platform, { userId: ctx.from.id, tierId });
  const { texts } = ctx;
  if (result.kind === "not_on_sale") {
    await showPage(ctx, texts.html("order-not-on-sale"));
  } else if (result.kind === "not_eligible") {
    await showStorefront(ctx, result.tier.channelId, texts.html("trial-not-for-you"));
  } else {
    const { channelTitle: channel, tierName: tier } = result.tier;
    await showPage(ctx, texts.html("trial-started", { channel, tier, date: texts.date(result.end) }));
  }
});

/** @param introduction HTML above the page: why the person sees the storefront. */
export async function showStorefront(
  ctx: BotContext,
  channelId: string,
  introduction?: string,
): Promise<void> {
  const storefront = await findStorefront(ctx.platform, channelId);
  await recordVisitOf(ctx, storefront);
  const introduce = (text: string): string =>
    introduction === undefined ? text : `${introduction}\n\n${text}`;
  if (storefront === undefined) {
    await showPage(ctx, introduce(ctx.texts.html("storefront-closed")));
  } else if (storefront.tiers.length === 0) {
    await showPage(ctx, introduce(ctx.texts.html("storefront-empty", { channel: storefront.title })));
  } else {
    await showTiers(ctx, storefront, {
      text: introduce(ctx.texts.html("storefront", { channel: storefront.title })),
      tiers: storefront.tiers,
    });
  }
}

async function showOneTier(ctx: BotContext, tierId: string): Promise<void> {
  const found = await findTierForSale(ctx.platform, tierId);
  const storefront = found === undefined ? undefined : await findStorefront(ctx.platform, found.channelId);
  await recordVisitOf(ctx, storefront);
  if (storefront === undefined) {
    await showPage(ctx, ctx.texts.html("storefront-closed"));
    return;
  }
  const { title, tiers, channelId } = storefront;
  const tier = tiers.find((each) => each.tierId === tierId);
  if (tier === undefined) {
    const key = tiers.length === 0 ? "storefront-empty" : "storefront-tier-retired";
    await showTiers(ctx, storefront, { text: ctx.texts.html(key, { channel: title }), tiers });
    return;
  }
  await showTiers(ctx, storefront, {
    text: ctx.texts.html("storefront", { channel: title }),
    tiers: [tier],
    all: tiers.length > 1 ? channelId : undefined,
  });
}

/** A visitor is a recipient of the channel's broadcasts. */
async function recordVisitOf(
  { platform, from }: BotContext,
  storefront: Storefront | undefined,
): Promise<void> {
  if (storefront === undefined || from === undefined) return;
  const { channelId } = storefront;
  const now = platform.clock.now();
  await recordVisit.run(platform.database.prisma, { channelId, userId: from.id, now });
}

type Shown = {
  /** HTML. */
  readonly text: string;
  readonly tiers: Storefront["tiers"];
  readonly all?: string | undefined;
};

async function showTiers(ctx: BotContext, storefront: Storefront, shown: Shown): Promise<void> {
  const { text, tiers, all } = shown;
  await showPage(ctx, withBundles(ctx.texts, text, tiers), await buttonsFor(ctx, storefront, { tiers, all }));
}

async function buttonsFor(
  { texts, platform, from }: BotContext,
  { channelId }: Storefront,
  { tiers, all }: Pick<Shown, "tiers" | "all">,
): Promise<InlineKeyboard> {
  const trials =
    from === undefined ? undefined : await findTrialTiers(platform, { userId: from.id, channelId });
  return storefrontButtons(texts, tiers, { all, trials });
}

type Offers = {
  /** The channel whose further tiers a button shows. */
  readonly all?: string | undefined;
  /** The tiers of which the reader may start a free trial. */
  readonly trials?: ReadonlySet<string> | undefined;
};

function storefrontButtons(
  texts: Texts,
  tiers: readonly ManagedTier[],
  { all, trials }: Offers,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const tier of tiers) {
    keyboard.text(describeTier(texts, tier), buttonData("buy", tier.tierId)).row();
    if (tier.trialDays !== null && trials?.has(tier.tierId) === true) {
      const label = texts.plain("trial-try", { tier: tier.name, days: tier.trialDays });
      keyboard.text(label, buttonData("try", tier.tierId)).row();
    }
  }
  if (all !== undefined) keyboard.text(texts.plain("storefront-all-tiers"), buttonData("storefront", all));
  return keyboard;
}
