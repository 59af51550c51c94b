import type { CallbackQueryContext, InlineKeyboard } from "grammy";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import type { BotContext } from "../../platform/context.ts";
import { Html } from "../../platform/texts/texts.ts";
import { entitlement } from "../../subscriptions/index.ts";
import type { CreateOrderResult } from "../orders/create-order.ts";
import { describePreview, describeOrderRefusal } from "../orders/describe-preview.ts";
import { findPaymentMethods } from "./find-payment-methods.ts";
import { paymentMethodsKeyboard } from "./checkout.keyboards.ts";

type Press = CallbackQueryContext<BotContext>;

/** Shows the effect of a payment and the payment methods, or the reason for a refusal. */
export async function showOffer(ctx: Press, result: CreateOrderResult): Promise<void> {
  const { texts } = ctx;
  if (result.kind === "unknown_tier") return say(ctx, texts.html("order-not-on-sale"));
  if (result.kind === "refused") return say(ctx, describeOrderRefusal(texts, result.refusal, result));
  const { order, previews } = result;
  const methods = await findPaymentMethods(ctx.platform, order);
  if (methods.length === 0)
    return say(ctx, texts.html("order-no-way-to-pay", { channel: order.channelTitle }));
  const text = texts.html("order-chosen", {
    channels: entitlement.nameChannels(
      texts,
      previews.map(({ channelTitle }) => channelTitle),
    ),
    tier: order.tierName,
    period: describePeriod(texts, order.period),
    preview: new Html(describePreview(texts, order, previews)),
    until: texts.date(order.staleAt),
  });
  await say(ctx, text, paymentMethodsKeyboard(texts, order, methods));
}

async function say(ctx: Press, html: string, keyboard?: InlineKeyboard): Promise<void> {
  await ctx.reply(html, {
    parse_mode: "HTML",
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
}
