import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { requestInvite } from "../admission/send-invite.jobs.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import {
  joinButton,
  renewButton,
  portalButton,
  requestInviteButton,
  resumeRenewalButton,
  stopRenewalButton,
} from "../entitlement/subscriptions.keyboards.ts";
import { describeSubscriptions, groupSubscriptions, listSubscriptions } from "./listed-subscriptions.ts";
import type { SubscriptionGroup } from "./listed-subscriptions.ts";
import { isRenewing } from "../entitlement/find-renewals.ts";

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

/**
 * The buttons of each group. A subscription that a provider renews, that is for life or that an override covers has no
 * "renew" button; an ended one has no invite. A bundle is renewed as a whole, under the name of its tier.
 */
export function subscriptionButtons(texts: Texts, groups: readonly SubscriptionGroup[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const group of groups) {
    const [{ id, channelTitle, tierName, expiresAt, accessOverride }, ...others] = group;
    const renewals = group.flatMap((one) => one.renewals);
    const isBundle = others.length > 0;
    if (expiresAt !== null && accessOverride === undefined && !renewals.some(isRenewing)) {
      const title = isBundle ? (tierName ?? channelTitle) : channelTitle;
      renewButton(texts, { id, channelTitle: title }, keyboard);
      if (isBundle) keyboard.row();
    }
    for (const one of group) {
      if (one.isEntitled) requestInviteButton(texts, one, keyboard);
      if (isBundle) keyboard.row();
    }
    for (const { orderId, state, canceledBy, hasPortal } of renewals) {
      if (isRenewing({ state })) stopRenewalButton(texts, { orderId, channelTitle }, keyboard.row());
      if (hasPortal) portalButton(texts, { orderId, channelTitle }, keyboard.row());
      if (canceledBy === "bot") resumeRenewalButton(texts, { orderId, channelTitle }, keyboard.row());
    }
    keyboard.row();
  }
  return keyboard;
}
