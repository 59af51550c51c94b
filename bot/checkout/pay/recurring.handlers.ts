import { Composer } from "grammy";
import type { CallbackQueryContext, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { newErrorId } from "../../platform/values/errors.ts";
import type { TextVariables } from "../../platform/texts/texts.ts";
import { findSubscriptionByMember, renew, resumeRenewalButton } from "../../subscriptions/index.ts";
import type { SubscriptionView } from "../../subscriptions/index.ts";
import { describePrice } from "../orders/describe-order.ts";
import { findOrder } from "../../orders/index.ts";
import type { OrderForSale, OrderedAccess } from "../../orders/index.ts";
import { providers } from "../../payments/index.ts";
import { canRecur } from "../../orders/index.ts";
import { takeOrderToPay } from "./take-order.handlers.ts";
import { describeStay } from "../../renewals/index.ts";
import { openRecurring } from "./open-recurring.ts";
import { resumeRenewing } from "../../renewals/index.ts";
import { subscribe, toSubscriptions } from "./recurring.keyboards.ts";
import { stopRenewing } from "../../renewals/index.ts";

/** Paying every 30 days; stopping that, and going on with it. */
export const starSubscriptions = new Composer<BotContext>();

onButton(starSubscriptions, "recur", z.tuple([opaqueId]), async (ctx, [orderId]) => {
  const order = await takeOrderToPay(ctx, orderId);
  if (order === undefined) return;
  if (order.kind !== "access" || !canRecur(order)) {
    await answerOutdated(ctx);
    return;
  }
  await ctx.answerCallbackQuery();
  const { name, recurring } = providers.stars;
  if (recurring === undefined) return;
  const provider = { name, link: recurring(ctx.texts) };
  const opened = await openRecurring(ctx.platform, { order, provider, chatId: ctx.from.id });
  if (opened.kind === "renewing") await sayRenewing(ctx, order, opened.chargedAt);
  else await sendLink(ctx, order, opened);
});

onButton(starSubscriptions, "stop-renewing", z.tuple([opaqueId]), async (ctx, [orderId]) => {
  const found = await takeSubscription(ctx, orderId);
  if (found === undefined) return;
  const { subscription, channel, stay } = found;
  const stopped = await stopRenewing(ctx.platform, orderId);
  if (stopped.kind === "refused") await sayRefused(ctx, orderId, stopped.error);
  else
    await say(
      ctx,
      "recurring-stopped",
      { channel, stay },
      resumeRenewalButton(ctx.texts, { orderId, ...subscription }),
    );
});

onButton(starSubscriptions, "resume-renewing", z.tuple([opaqueId]), async (ctx, [orderId]) => {
  const found = await takeSubscription(ctx, orderId);
  if (found === undefined) return;
  const { order, subscription, channel, stay } = found;
  const resumed = await resumeRenewing(ctx.platform, { ...subscription, orderId });
  if (resumed.kind === "refused") await sayRefused(ctx, orderId, resumed.error);
  else if (resumed.kind === "renewing") await sayRenewing(ctx, order, resumed.chargedAt);
  else if (resumed.kind === "only_in_settings") await say(ctx, "recurring-canceled", { channel, stay });
  else if (resumed.kind === "pointless") await say(ctx, "recurring-not-needed", { channel, stay });
  else if (resumed.kind === "not_now") await say(ctx, "recurring-not-now", { channel });
  else if (resumed.kind === "over")
    await say(ctx, "recurring-over", { channel, stay }, renew(ctx.texts, subscription));
  else
    await say(ctx, "recurring-resumed", {
      channel,
      price: describePrice(ctx.texts, order, "stars"),
      date: ctx.texts.date(resumed.renewal.paidUntil),
    });
});

type Context = CallbackQueryContext<BotContext>;

async function sendLink(
  ctx: Context,
  order: OrderForSale & OrderedAccess,
  { url, timeLeftUntil }: { url: string; timeLeftUntil: Date | undefined },
): Promise<void> {
  const { texts } = ctx;
  const price = describePrice(texts, order, "stars");
  const lines = [texts.html("recurring-terms", { channel: order.channelTitle, tier: order.tierName, price })];
  if (timeLeftUntil !== undefined)
    lines.push(texts.html("recurring-time-left", { date: texts.date(timeLeftUntil) }));
  await ctx.reply(lines.join("\n\n"), { parse_mode: "HTML", reply_markup: subscribe(texts, url) });
}

/** The subscription that a pressed button is about, if it is its presser's; the query is answered either way. */
async function takeSubscription(
  ctx: Context,
  orderId: string,
): Promise<
  { order: OrderForSale; subscription: SubscriptionView; channel: string; stay: string } | undefined
> {
  const order = await findOrder(ctx.platform, orderId);
  const { id: userId } = ctx.from;
  const subscription =
    order?.userId === userId
      ? await findSubscriptionByMember(ctx.platform, { userId, channelId: order.channelId })
      : undefined;
  // Somebody else's is none of theirs: the same words as for one that does not exist.
  if (order === undefined || subscription === undefined) {
    await answerOutdated(ctx);
    return undefined;
  }
  await ctx.answerCallbackQuery();
  const stay = describeStay(ctx.texts, subscription, ctx.platform.clock.now());
  return { order, subscription, channel: order.channelTitle, stay };
}

const sayRenewing = (ctx: Context, order: OrderForSale, chargedAt: Date): Promise<void> =>
  say(
    ctx,
    "recurring-already",
    { channel: order.channelTitle, date: ctx.texts.date(chargedAt) },
    toSubscriptions(ctx.texts),
  );

async function sayRefused(ctx: Context, orderId: string, error: Error): Promise<void> {
  const id = newErrorId();
  ctx.platform.logger.error({ errorId: id, orderId, err: error }, "Telegram did not change a subscription");
  await say(ctx, "recurring-refused", { id });
}

async function say(
  ctx: Context,
  key: string,
  values: TextVariables,
  keyboard?: InlineKeyboard,
): Promise<void> {
  await ctx.reply(ctx.texts.html(key, values), {
    parse_mode: "HTML",
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
}
