import { Composer } from "grammy";
import type { InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { currencies } from "../../platform/values/money.ts";
import { opaqueId, paymentProvider } from "../../platform/values/domain.ts";
import { newErrorId } from "../../platform/values/errors.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { findOrder } from "../../orders/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { findProvider, recurringCharges } from "../../payments/index.ts";
import { describeAccessEnd } from "../../renewals/index.ts";
import { mySubscriptionsKeyboard, portalKeyboard, subscribeKeyboard } from "./checkout.keyboards.ts";
import { atPrice, chargesFor, findPaymentMethod } from "./find-payment-methods.ts";
import { openRecurring } from "./open-checkout.ts";
import { withFailures } from "./checkout-message.pages.ts";
import { findPayableOrder } from "./pressed-order.pages.ts";

/** Subscriptions that a provider renews: start one, stop its renewal, resume it. */
export const recurring = new Composer<BotContext>();

const wayOfOrder = z.tuple([paymentProvider, opaqueId, z.enum(currencies)]);

onButton(recurring, "recur", wayOfOrder, async (ctx, [name, orderId, currency]) => {
  const order = await findPayableOrder(ctx, orderId);
  if (order === undefined) return;
  const method = await findPaymentMethod(ctx.platform, order, { provider: name, currency });
  const charges = method && chargesFor(order, method);
  if (method === undefined || charges === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const { price } = method;
  await withFailures(ctx, ["recur", name, orderId, currency], async () => {
    const provider = { name, link: charges.link(ctx.texts) };
    const opened = await openRecurring(ctx.platform, { order, price, provider, telegramChatId: ctx.from.id });
    if (opened.kind === "renewing") return sayRenewing(ctx, order, opened.chargedAt);
    const lines = [charges.describeTerms(ctx.texts, atPrice(order, price))];
    if (opened.accessUntil !== undefined)
      lines.push(ctx.texts.html("recurring-time-left", { date: ctx.texts.date(opened.accessUntil) }));
    await say(ctx, lines.join("\n\n"), subscribeKeyboard(ctx.texts, opened.url));
  });
});

onButton(recurring, "stop-renewing", z.tuple([opaqueId]), async (ctx, [orderId]) => {
  const found = await findPressedSubscription(ctx, orderId);
  if (found === undefined) return;
  const { subscription, channel, accessEnd: stay } = found;
  const stopped = await recurringCharges.cancelRenewal(ctx.platform, orderId);
  if (stopped.kind === "refused") await sayRefused(ctx, orderId, stopped);
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
  const resumed = await recurringCharges.resumeRenewal(ctx.platform, { ...subscription, orderId });
  if (resumed.kind === "refused") await sayRefused(ctx, orderId, resumed);
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
      ctx.texts.html(resumed.kind === "to_switch_on" ? "recurring-resumed" : "recurring-active", {
        channel,
        price: describeMoney(ctx.texts, resumed.renewal.price),
        date: ctx.texts.date(resumed.renewal.paidUntil),
      }),
    );
});

onButton(recurring, "renewal-portal", z.tuple([opaqueId]), async (ctx, [orderId]) => {
  const found = await findPressedSubscription(ctx, orderId);
  if (found === undefined) return;
  const { channel } = found;
  await withFailures(ctx, ["renewal-portal", orderId], async () => {
    const url = await recurringCharges.openPortal(ctx.platform, { orderId, userId: ctx.from.id });
    if (url === undefined) await say(ctx, ctx.texts.html("button-outdated"));
    else await say(ctx, ctx.texts.html("recurring-portal", { channel }), portalKeyboard(ctx.texts, url));
  });
});

const isInSettings = ({ provider }: Pick<entitlement.Renewal, "provider">): boolean =>
  findProvider(provider)?.recurring?.isInSettings === true;

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

async function sayRefused(
  ctx: Press,
  orderId: string,
  refusal: { readonly provider: string; readonly error: Error },
): Promise<void> {
  const id = newErrorId();
  ctx.platform.logger.error(
    { event: "renewal_change_refused", errorId: id, orderId, err: refusal.error },
    "The provider refused to change a subscription",
  );
  await say(
    ctx,
    ctx.texts.html(isInSettings(refusal) ? "recurring-refused" : "recurring-not-changed", { id }),
  );
}

async function say(ctx: Press, html: string, keyboard?: InlineKeyboard): Promise<void> {
  await ctx.reply(html, {
    parse_mode: "HTML",
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
}
