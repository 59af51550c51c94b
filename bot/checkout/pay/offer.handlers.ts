import type { CallbackQueryContext, InlineKeyboard } from "grammy";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import type { BotContext } from "../../platform/context.ts";
import { Html } from "../../platform/texts/texts.ts";
import { nameChannels } from "../../subscriptions/index.ts";
import type { CreateOrderResult } from "../orders/create-order.ts";
import { describeProspects, describeRefusal } from "../orders/describe-preview.ts";
import { findWaysToPay } from "./find-ways-to-pay.ts";
import { waysToPay } from "./checkout.keyboards.ts";

type Ctx = CallbackQueryContext<BotContext>;

/** Says what paying leads to and how it can be paid; or why nothing is sold. */
export async function showOffer(ctx: Ctx, result: CreateOrderResult): Promise<void> {
  const { texts } = ctx;
  if (result.kind === "unknown_tier") return say(ctx, texts.html("order-not-on-sale"));
  if (result.kind === "refused") return say(ctx, describeRefusal(texts, result.refusal, result));
  const { order, prospects } = result;
  const ways = await findWaysToPay(ctx.platform, order);
  if (ways.length === 0) return say(ctx, texts.html("order-no-way-to-pay", { channel: order.channelTitle }));
  const text = texts.html("order-chosen", {
    channels: nameChannels(
      texts,
      prospects.map(({ channelTitle }) => channelTitle),
    ),
    tier: order.tierName,
    period: describePeriod(texts, order.period),
    preview: new Html(describeProspects(texts, order, prospects)),
    until: texts.date(order.staleAt),
  });
  await say(ctx, text, waysToPay(texts, order, ways));
}

async function say(ctx: Ctx, html: string, keyboard?: InlineKeyboard): Promise<void> {
  await ctx.reply(html, {
    parse_mode: "HTML",
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
}
