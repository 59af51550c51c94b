import { Composer } from "grammy";
import type { CallbackQueryContext, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { priceIn } from "../../platform/values/prices.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { newErrorId } from "../../platform/values/errors.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { canRecur, findOrder } from "../../orders/index.ts";
import type { OrderForSale, OrderedAccess } from "../../orders/index.ts";
import { providers } from "../../payments/index.ts";
import type { checkoutTypes } from "../../payments/index.ts";
import { describeAccessEnd, resumeRenewal, cancelRenewal } from "../../renewals/index.ts";
import { mySubscriptionsKeyboard, subscribeKeyboard } from "./checkout.keyboards.ts";
import { findPaymentMethods } from "./find-payment-methods.ts";
import { openRecurring } from "./open-checkout.ts";
import { findPayableOrder } from "./pressed-order.handlers.ts";

/** Telegram's subscriptions in Stars: start one, stop its renewal, resume it. */
export const recurring = new Composer<BotContext>();

onButton(recurring, "recur", z.tuple([opaqueId]), async (ctx, [orderId]) => {
  const order = await findPayableOrder(ctx, orderId);
  if (order === undefined) return;
  if (order.kind !== "access" || !canRecur(order)) {
    await answerOutdated(ctx);
    return;
  }
  const provider = recurringProvider(ctx.texts);
  if (provider === undefined) return await answerOutdated(ctx);
  const methods = await findPaymentMethods(ctx.platform, order);
  const price = methods.find((method) => method.provider === provider.name)?.price;
  if (price === undefined) return await answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const opened = await openRecurring(ctx.platform, { order, price, provider, chatId: ctx.from.id });
  if (opened.kind === "renewing") await sayRenewing(ctx, order, opened.chargedAt);
  else await sendLink(ctx, order, opened);
});

onButton(recurring, "stop-renewing", z.tuple([opaqueId]), async (ctx, [orderId]) => {
  const found = await findPressedSubscription(ctx, orderId);
  if (found === undefined) return;
  const { subscription, channel, accessEnd: stay } = found;
  const stopped = await cancelRenewal(ctx.platform, orderId);
  if (stopped.kind === "refused") await sayRefused(ctx, orderId, stopped.error);
  else
    await say(
      ctx,
      ctx.texts.html("recurring-stopped", { channel, stay }),
      entitlement.renewalButtons.resumeRenewalButton(ctx.texts, { orderId, ...subscription }),
    );
});

onButton(recurring, "resume-renewing", z.tuple([opaqueId]), async (ctx, [orderId]) => {
  const found = await findPressedSubscription(ctx, orderId);
  if (found === undefined) return;
  const { order, subscription, channel, accessEnd: stay } = found;
  const resumed = await resumeRenewal(ctx.platform, { ...subscription, orderId });
  if (resumed.kind === "refused") await sayRefused(ctx, orderId, resumed.error);
  else if (resumed.kind === "renewing") await sayRenewing(ctx, order, resumed.chargedAt);
  else if (resumed.kind === "only_in_settings")
    await say(ctx, ctx.texts.html("recurring-canceled", { channel, stay }));
  else if (resumed.kind === "pointless")
    await say(ctx, ctx.texts.html("recurring-not-needed", { channel, stay }));
  else if (resumed.kind === "not_now") await say(ctx, ctx.texts.html("recurring-not-now", { channel }));
  else if (resumed.kind === "over")
    await say(
      ctx,
      ctx.texts.html("recurring-over", { channel, stay }),
      entitlement.renewalButtons.renewButton(ctx.texts, subscription),
    );
  else
    await say(
      ctx,
      ctx.texts.html("recurring-resumed", {
        channel,
        price: describeRenewalPrice(ctx.texts, order),
        date: ctx.texts.date(resumed.renewal.paidUntil),
      }),
    );
});

function describeRenewalPrice(texts: Texts, { prices }: OrderForSale): string {
  const price = priceIn(prices, recurringProvider(texts)?.currencies ?? []);
  return price === undefined ? "" : describeMoney(texts, price);
}

type RecurringProvider = Pick<checkoutTypes.PaymentProvider, "name" | "currencies"> & {
  readonly link: checkoutTypes.LinkCheckout;
};

/** The provider that charges again by itself, with its links in the reader's language. */
function recurringProvider(texts: Texts): RecurringProvider | undefined {
  for (const { name, currencies, recurring: linkFor } of providers)
    if (linkFor !== undefined) return { name, currencies, link: linkFor(texts) };
  return undefined;
}

type Press = CallbackQueryContext<BotContext>;

async function sendLink(
  ctx: Press,
  order: OrderForSale & OrderedAccess,
  { url, accessUntil }: { url: string; accessUntil: Date | undefined },
): Promise<void> {
  const { texts } = ctx;
  const price = describeRenewalPrice(texts, order);
  const lines = [texts.html("recurring-terms", { channel: order.channelTitle, tier: order.tierName, price })];
  if (accessUntil !== undefined)
    lines.push(texts.html("recurring-time-left", { date: texts.date(accessUntil) }));
  await ctx.reply(lines.join("\n\n"), { parse_mode: "HTML", reply_markup: subscribeKeyboard(texts, url) });
}

/** The subscription of the pressed button, if it belongs to the user. Answers the callback query in either case. */
async function findPressedSubscription(
  ctx: Press,
  orderId: string,
): Promise<
  | { order: OrderForSale; subscription: entitlement.SubscriptionView; channel: string; accessEnd: string }
  | undefined
> {
  const order = await findOrder(ctx.platform, orderId);
  const { id: userId } = ctx.from;
  const subscription =
    order?.userId === userId
      ? await entitlement.findSubscriptionByMember(ctx.platform, { userId, channelId: order.channelId })
      : undefined;
  // Another user's subscription gets the same answer as an unknown one.
  if (order === undefined || subscription === undefined) {
    await answerOutdated(ctx);
    return undefined;
  }
  await ctx.answerCallbackQuery();
  const accessEnd = describeAccessEnd(ctx.texts, subscription, ctx.platform.clock.now());
  return { order, subscription, channel: order.channelTitle, accessEnd };
}

const sayRenewing = (ctx: Press, order: OrderForSale, chargedAt: Date): Promise<void> =>
  say(
    ctx,
    ctx.texts.html("recurring-already", { channel: order.channelTitle, date: ctx.texts.date(chargedAt) }),
    mySubscriptionsKeyboard(ctx.texts),
  );

async function sayRefused(ctx: Press, orderId: string, error: Error): Promise<void> {
  const id = newErrorId();
  ctx.platform.logger.error(
    { event: "renewal_change_refused", errorId: id, orderId, err: error },
    "Telegram refused to change a subscription",
  );
  await say(ctx, ctx.texts.html("recurring-refused", { id }));
}

async function say(ctx: Press, html: string, keyboard?: InlineKeyboard): Promise<void> {
  await ctx.reply(html, {
    parse_mode: "HTML",
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
}
