import { Composer } from "grammy";
import { z } from "zod";
import { groupAction, withManagedChannel } from "../../channels/index.ts";
import type { ManagedChannel } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { Html } from "../../platform/texts/texts.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { isOver } from "../../platform/values/period.ts";
import { moveTier, restoreTier, retireTier } from "../change/change-tier.ts";
import { openTierForm } from "./tier.conversation.ts";
import { describeOffer, tierLines, withExtras } from "../terms/describe-tier.ts";
import { canBePaid } from "../terms/ways-to-pay.ts";
import { findManagedTier, listManagedTiers } from "../terms/managed-tiers.ts";
import type { TierOnPage } from "../terms/managed-tiers.ts";
import { sellKeyboard, TIER, tierLinkButtons, tierKeyboard } from "./tiers.keyboards.ts";

/** The channel's group "sell" with its tiers, the page of a tier, and the post with the tiers. */
export const tiers = new Composer<BotContext>();

onButton(
  tiers,
  groupAction("sell"),
  z.tuple([opaqueId]),
  withManagedChannel("channel.view", (ctx, channel) => showTiers(ctx, channel, 0)),
);

onButton(
  tiers,
  "tiers",
  z.tuple([opaqueId, z.string().regex(/^\d{1,2}$/)]),
  withManagedChannel("channel.view", (ctx, channel, [, page]) => showTiers(ctx, channel, Number(page))),
);

async function showTiers(ctx: Press, channel: ManagedChannel, page: number): Promise<void> {
  const { texts, platform } = ctx;
  await ctx.answerCallbackQuery();
  const all = await listManagedTiers(platform, channel.id);
  const onSale = all.filter(({ isRetired }) => !isRetired);
  const lines = tierLines(texts, onSale, platform);
  const text = texts.html("channel-sell-page", {
    channel: channel.title,
    tiers: onSale.length === 0 ? new Html(texts.html("channel-no-tiers")) : lines,
  });
  await showPage(ctx, text, sellKeyboard(texts, channel, { tiers: all, page }));
}

onButton(
  tiers,
  "tiers-post",
  z.tuple([opaqueId]),
  withManagedChannel("posts.change", async (ctx, channel) => {
    const { texts, platform } = ctx;
    const now = platform.clock.now();
    const all = await listManagedTiers(platform, channel.id);
    const onSale = all.filter(({ isRetired, period }) => !isRetired && !isOver(period, now));
    if (onSale.length === 0) {
      await ctx.answerCallbackQuery({ text: texts.plain("channel-post-needs-tier"), show_alert: true });
      return;
    }
    await ctx.answerCallbackQuery();
    await ctx.reply(texts.html("channel-post-hint"), { parse_mode: "HTML" });
    const post = texts.html("channel-post-text", { channel: channel.title });
    await ctx.reply(withExtras(texts, post, onSale), {
      parse_mode: "HTML",
      reply_markup: tierLinkButtons(texts, ctx.me.username, onSale),
    });
  }),
);

onButton(tiers, TIER, z.tuple([opaqueId]), async (ctx, [tierId]) => {
  if ((await showTier(ctx, tierId)) !== undefined) await ctx.answerCallbackQuery();
});

onButton(tiers, "tier-retire", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  const { kind } = await retireTier(ctx.platform, { tierId, actorId: ctx.from.id });
  if (kind === "not_allowed") return answerOutdated(ctx);
  if ((await showTier(ctx, tierId)) !== undefined)
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("tier-retired") });
});

onButton(tiers, "tier-restore", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  const { kind } = await restoreTier(ctx.platform, { tierId, actorId: ctx.from.id });
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
onButton(tiers, "tier-move", z.tuple([opaqueId, directions]), async (ctx, [tierId, direction]) => {
  const { kind } = await moveTier(ctx.platform, { tierId, actorId: ctx.from.id, direction });
  if (kind === "not_allowed") return answerOutdated(ctx);
  // The tier's page does not show its position, and so stays as it is.
  const text = ctx.texts.plain(kind === "moved" ? "tier-moved" : `tier-already-${direction}`);
  await ctx.answerCallbackQuery({ text });
});

onButton(
  tiers,
  "tier-add",
  z.tuple([opaqueId]),
  withManagedChannel("tiers.change", async (ctx, _channel, [channelId]) => {
    await openTierForm(ctx, { kind: "new", channelId });
  }),
);

onButton(tiers, "tier-edit", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  const tier = await findManagedTier(ctx.platform, { tierId, actorId: ctx.from.id });
  if (tier === undefined) return answerOutdated(ctx);
  await openTierForm(ctx, { kind: "edit", tierId });
});

/** Shows the tier and leaves the answer to the caller. For an actor who may not see it, answers and returns undefined. */
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
  const isPayable = tier.isRetired || canBePaid(platform.config, tier);
  const page = isPayable ? text : `${text}\n\n${texts.html("tier-no-way-to-pay")}`;
  await showPage(ctx, page, tierKeyboard(texts, tier));
  return tier;
}

function pageKey({ isRetired, period, closedTitles }: TierOnPage, now: Date) {
  if (isRetired) return "tier-page-retired";
  if (isOver(period, now)) return "tier-page-over";
  return closedTitles.length > 0 ? "tier-page-closed" : "tier-page";
}
