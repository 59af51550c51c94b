import { Composer } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../platform/chat/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { opaqueId } from "../platform/values/domain.ts";
import { describeListed } from "./describe-listed.ts";
import { findSubscription, listSubscriptions } from "./find-subscription.ts";
import { groupListed } from "./group-listed.ts";
import { enter, perSubscription, renew } from "./subscriptions.keyboards.ts";
import { openAgain } from "./ways-in/open-again.ts";
import { trials } from "./trials/trials.handlers.ts";

/** What I have, until when, and my way in. */
export const subscriptions = new Composer<BotContext>(trials);

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
  const wayIn = await openAgain(ctx.platform, subscription);
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
  const { subscriptions: listed, more } = await listSubscriptions(ctx.platform, ctx.from.id);
  if (listed.length === 0) {
    await reply(ctx, ctx.texts.html("subscriptions-none"));
    return;
  }
  const together = groupListed(listed);
  const parts = [
    ctx.texts.html("subscriptions-title"),
    ...together.map((ones) => describeListed(ctx.texts, ones)),
  ];
  if (more > 0) parts.push(ctx.texts.html("subscriptions-more", { count: more }));
  await reply(ctx, parts.join("\n\n"), { reply_markup: perSubscription(ctx.texts, together) });
}

const reply = async (
  ctx: BotContext,
  html: string,
  other: Parameters<BotContext["reply"]>[1] = {},
): Promise<void> => {
  await ctx.reply(html, { parse_mode: "HTML", ...other });
};
