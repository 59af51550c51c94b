import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../platform/chat/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { opaqueId } from "../platform/values/domain.ts";
import { isOver } from "../platform/values/period.ts";
import { bringBackTier } from "./restore-tier.ts";
import { tierPage } from "../channels/pages/channels.keyboards.ts";
import { describeOffer } from "./describe-tier.ts";
import { findManagedChannel, findManagedTier } from "../channels/managed/list-channels.ts";
import type { TierOnPage } from "../channels/managed/list-channels.ts";
import { moveTier } from "./move-tier.ts";
import { showPage } from "../platform/chat/show-page.ts";
import { retireTier } from "./retire-tier.ts";
import { openTierForm } from "./form/tier-form.handlers.ts";

/** The owner's page of a tier, and the ways into its form. */
export const tierPages = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

onButton(tierPages, "tier", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  if ((await showTier(ctx, tierId)) !== undefined) await ctx.answerCallbackQuery();
});

onButton(tierPages, "tier-off", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  const { kind } = await retireTier(ctx.platform, { tierId, actorId: ctx.from.id });
  if (kind === "not_allowed") return answerOutdated(ctx);
  if ((await showTier(ctx, tierId)) !== undefined)
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("tier-retired") });
});

onButton(tierPages, "tier-back", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  const { kind } = await bringBackTier(ctx.platform, { tierId, actorId: ctx.from.id });
  if (kind === "not_allowed") return answerOutdated(ctx);
  if (kind === "too_many") {
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("tier-too-many"), show_alert: true });
    return;
  }
  const tier = await showTier(ctx, tierId);
  if (tier === undefined) return;
  if (isOver(tier.period, ctx.platform.clock.now()))
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("tier-back-but-over"), show_alert: true });
  else await ctx.answerCallbackQuery({ text: ctx.texts.plain("tier-on-sale-again") });
});

const directions = z.enum(["up", "down"]);
onButton(tierPages, "tier-move", z.tuple([opaqueId, directions]), async (ctx, [tierId, direction]) => {
  const { kind } = await moveTier(ctx.platform, { tierId, actorId: ctx.from.id, direction });
  if (kind === "not_allowed") return answerOutdated(ctx);
  // The tier's own page shows nothing of its place, so it stays as it is.
  const text = ctx.texts.plain(kind === "moved" ? "tier-moved" : `tier-already-${direction}`);
  await ctx.answerCallbackQuery({ text });
});

onButton(tierPages, "tier-add", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await openTierForm(ctx, { kind: "new", channelId });
});

onButton(tierPages, "tier-edit", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  const tier = await findManagedTier(ctx.platform, { tierId, actorId: ctx.from.id });
  if (tier === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await openTierForm(ctx, { kind: "edit", tierId });
});

/** Shows the tier and leaves the press to be answered, unless the tier is not theirs to see: then it is answered. */
async function showTier(ctx: Press, tierId: string): Promise<TierOnPage | undefined> {
  const { texts, platform } = ctx;
  const tier = await findManagedTier(platform, { tierId, actorId: ctx.from.id });
  if (tier === undefined) {
    await answerOutdated(ctx);
    return undefined;
  }
  const text = texts.html(pageKey(tier, platform.clock.now()), {
    channel: tier.channelTitle,
    name: tier.name,
    offer: describeOffer(texts, tier),
    closed: texts.list(tier.closedTitles),
  });
  await showPage(ctx, text, tierPage(texts, tier));
  return tier;
}

function pageKey({ isRetired, period, closedTitles }: TierOnPage, now: Date): string {
  if (isRetired) return "tier-page-retired";
  if (isOver(period, now)) return "tier-page-over";
  return closedTitles.length > 0 ? "tier-page-closed" : "tier-page";
}
