import { Composer } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../platform/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { opaqueId } from "../platform/domain.ts";
import { formatDate } from "../platform/i18n.ts";
import { isEntitled } from "./entitlement.ts";
import { findSubscription, listSubscriptions } from "./find-subscription.ts";
import type { SubscriptionView } from "./find-subscription.ts";
import { giveWayInAgain } from "./give-way-in.ts";
import { enter, perSubscription, renew } from "./subscriptions.keyboards.ts";

/** What I have, until when, and my way in. */
export const subscriptions = new Composer<BotContext>();

subscriptions.chatType("private").command("subscriptions", showSubscriptions);

onButton(subscriptions, "subs", z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showSubscriptions(ctx);
});

onButton(subscriptions, "link", z.tuple([opaqueId]), async (ctx, [subscriptionId]) => {
  const subscription = await findSubscription(ctx.platform, subscriptionId);
  // Somebody else's is none of theirs: the same words as for one that does not exist.
  if (subscription === undefined || subscription.userId !== ctx.from.id) {
    await answerOutdated(ctx);
    return;
  }
  await ctx.answerCallbackQuery();
  const wayIn = await giveWayInAgain(ctx.platform, subscriptionId);
  const key = wayIn.kind === "link" ? `link-${wayIn.linkKind}` : wayIn.kind;
  const text = ctx.texts.html(`subscription-${key.replaceAll("_", "-")}`, {
    channel: subscription.channelTitle,
  });
  if (wayIn.kind === "link") await reply(ctx, text, { reply_markup: enter(ctx.texts, wayIn.url) });
  else if (wayIn.kind === "not_entitled")
    await reply(ctx, text, { reply_markup: renew(ctx.texts, subscription) });
  else await reply(ctx, text);
});

async function showSubscriptions(ctx: BotContext): Promise<void> {
  if (ctx.from === undefined) return;
  const { subscriptions: found, more } = await listSubscriptions(ctx.platform, ctx.from.id);
  if (found.length === 0) {
    await reply(ctx, ctx.texts.html("subscriptions-none"));
    return;
  }
  const now = ctx.platform.clock.now();
  const listed = found.map((one) => Object.assign({}, one, { isEntitled: isEntitled(one, now) }));
  const parts = [ctx.texts.html("subscriptions-title"), ...listed.map((one) => describe(ctx, one))];
  if (more > 0) parts.push(ctx.texts.html("subscriptions-more", { count: more }));
  await reply(ctx, parts.join("\n\n"), { reply_markup: perSubscription(ctx.texts, listed) });
}

function describe(ctx: BotContext, one: SubscriptionView & { readonly isEntitled: boolean }): string {
  const values = { channel: one.channelTitle, tier: one.tierName };
  if (one.expiresAt === null) return ctx.texts.html("subscription-for-life", values);
  const key = one.isEntitled ? "subscription-until" : "subscription-over";
  return ctx.texts.html(key, { ...values, date: formatDate(one.expiresAt, ctx.texts.locale) });
}

const reply = async (
  ctx: BotContext,
  html: string,
  other: Parameters<BotContext["reply"]>[1] = {},
): Promise<void> => {
  await ctx.reply(html, { parse_mode: "HTML", ...other });
};
