import { Composer } from "grammy";
import type { InlineKeyboard } from "grammy";
import { z } from "zod";
import { onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { storefrontButtons } from "../../channels/pages/channels.keyboards.ts";
import { findStorefront } from "./find-storefront.ts";
import type { Storefront } from "./find-storefront.ts";
import { findTierForSale } from "../../tiers/sale/find-tier-for-sale.ts";
import { recordVisit } from "./record-visit.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { withBundles } from "../../tiers/terms/tier-lines.ts";
import { findTrialTiers } from "../../tiers/sale/trial-offers.ts";

/** What a subscriber sees: a channel and what it sells. A link carries an opaque id and nothing else. */
export const storefront = new Composer<BotContext>();

const link = z
  .string()
  .regex(/^[ct]_/)
  .transform((text) => ({ to: text.startsWith("c_") ? "channel" : "tier", id: text.slice(2) }))
  .pipe(z.object({ to: z.enum(["channel", "tier"]), id: opaqueId }));

storefront.chatType("private").command("start", async (ctx, next) => {
  const parsed = link.safeParse(ctx.match);
  if (!parsed.success) await next();
  else if (parsed.data.to === "channel") await showStorefront(ctx, parsed.data.id);
  else await showOneTier(ctx, parsed.data.id);
});

onButton(storefront, "shop", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  await ctx.answerCallbackQuery();
  await showStorefront(ctx, channelId);
});

/** @param note HTML, said first: why they are here. */
export async function showStorefront(ctx: BotContext, channelId: string, note?: string): Promise<void> {
  const shop = await findStorefront(ctx.platform, channelId);
  await noteVisitOf(ctx, shop);
  if (shop === undefined) {
    await showPage(ctx, join(note, ctx.texts.html("storefront-closed")));
  } else if (shop.tiers.length === 0) {
    await showPage(ctx, join(note, ctx.texts.html("storefront-empty", { channel: shop.title })));
  } else {
    const text = join(note, ctx.texts.html("storefront", { channel: shop.title }));
    await showPage(ctx, withBundles(ctx.texts, text, shop.tiers), await offers(ctx, shop, shop.tiers));
  }
}

async function showOneTier(ctx: BotContext, tierId: string): Promise<void> {
  const found = await findTierForSale(ctx.platform, tierId);
  const shop = found === undefined ? undefined : await findStorefront(ctx.platform, found.channelId);
  await noteVisitOf(ctx, shop);
  if (shop === undefined) {
    await showPage(ctx, ctx.texts.html("storefront-closed"));
    return;
  }
  const tier = shop.tiers.find((each) => each.tierId === tierId);
  if (tier === undefined) {
    const key = shop.tiers.length === 0 ? "storefront-empty" : "storefront-tier-retired";
    const text = ctx.texts.html(key, { channel: shop.title });
    await showPage(ctx, withBundles(ctx.texts, text, shop.tiers), await offers(ctx, shop, shop.tiers));
    return;
  }
  const all = shop.tiers.length > 1 ? shop.channelId : undefined;
  const text = ctx.texts.html("storefront", { channel: shop.title });
  await showPage(ctx, withBundles(ctx.texts, text, [tier]), await offers(ctx, shop, [tier], all));
}

/** Whoever comes here knows the channel's bot: its broadcasts go to them too. */
async function noteVisitOf({ platform, from }: BotContext, shop: Storefront | undefined): Promise<void> {
  if (shop === undefined || from === undefined) return;
  await recordVisit(platform, { channelId: shop.channelId, userId: from.id });
}

/** Buttons to buy, and to try where this person may. */
async function offers(
  ctx: BotContext,
  { channelId }: Pick<Storefront, "channelId">,
  tiers: Storefront["tiers"],
  all?: string,
): Promise<InlineKeyboard> {
  const userId = ctx.from?.id;
  const triable =
    userId === undefined ? undefined : await findTrialTiers(ctx.platform, { userId, channelId });
  return storefrontButtons(ctx.texts, tiers, { all, triable });
}

const join = (note: string | undefined, text: string): string =>
  note === undefined ? text : `${note}\n\n${text}`;
