import { Composer } from "grammy";
import { z } from "zod";
import { kebabCase } from "../../platform/texts/texts.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { requestInvite } from "../admission/send-invite.jobs.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import { joinButton, renewButton } from "../entitlement/subscriptions.keyboards.ts";
import { describeSubscriptions, groupSubscriptions, listSubscriptions } from "./listed-subscriptions.ts";
import { subscriptionButtons } from "./page.keyboards.ts";

/** /subscriptions: the user's subscriptions, their ends and their invites. */
export const subscriptionsPage = new Composer<BotContext>();

subscriptionsPage.chatType("private").command("subscriptions", showSubscriptions);

onButton(subscriptionsPage, "subscriptions", z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showSubscriptions(ctx);
});

onButton(subscriptionsPage, "invite", z.tuple([opaqueId]), async (ctx, [subscriptionId]) => {
  const subscription = await findSubscription(ctx.platform, subscriptionId);
  // The answer does not reveal whether another user's subscription exists.
  if (subscription === undefined || subscription.userId !== ctx.from.id) {
    await answerOutdated(ctx);
    return;
  }
  await ctx.answerCallbackQuery();
  const invite = await requestInvite(ctx.platform, subscription);
  const outcome = invite.kind === "link" ? (`link_${invite.linkKind}` as const) : invite.kind;
  const text = ctx.texts.html(`subscription-${kebabCase(outcome)}`, {
    channel: subscription.channelTitle,
  });
  if (invite.kind === "link") await reply(ctx, text, { reply_markup: joinButton(ctx.texts, invite.url) });
  else if (invite.kind === "not_entitled")
    await reply(ctx, text, { reply_markup: renewButton(ctx.texts, subscription) });
  else await reply(ctx, text);
});

async function showSubscriptions(ctx: BotContext): Promise<void> {
  if (ctx.from === undefined) return;
  const { subscriptions: listed, more } = await listSubscriptions(ctx.platform, ctx.from.id);
  if (listed.length === 0) {
    await reply(ctx, ctx.texts.html("subscriptions-none"));
    return;
  }
  const groups = groupSubscriptions(listed);
  const parts = [
    ctx.texts.html("subscriptions-title"),
    ...groups.map((group) => describeSubscriptions(ctx.texts, group)),
  ];
  if (more > 0) parts.push(ctx.texts.html("subscriptions-more", { count: more }));
  await reply(ctx, parts.join("\n\n"), { reply_markup: subscriptionButtons(ctx.texts, groups) });
}

const reply = async (
  ctx: BotContext,
  html: string,
  other: Parameters<BotContext["reply"]>[1] = {},
): Promise<void> => {
  await ctx.reply(html, { parse_mode: "HTML", ...other });
};
