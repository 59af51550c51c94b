import type { CallbackQueryContext } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { findProvider } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import { viewCheckout, withFailures } from "./checkout-message.handlers.ts";
import { findPaymentMethod } from "./find-payment-methods.ts";
import { openCheckout, showInMessage } from "./open-checkout.ts";

/** Starts a payment in a new message. The caller has answered the callback query. */
export async function payWith(
  ctx: CallbackQueryContext<BotContext>,
  way: { readonly provider: PaymentProviderName; readonly currency: Currency },
  order: OrderForSale,
): Promise<void> {
  const provider = findProvider(way.provider);
  const method = await findPaymentMethod(ctx.platform, order, way);
  if (provider === undefined || method === undefined) {
    await ctx.reply(ctx.texts.html("order-no-way-to-pay", { channel: order.channelTitle }), {
      parse_mode: "HTML",
    });
  } else if (provider.invoice !== undefined) {
    await sendInvoice(ctx, provider.invoice, order);
  } else if (provider.link !== undefined) {
    await sendCheckout(ctx, { ...provider, link: provider.link }, { order, price: method.price });
  }
}

async function sendInvoice(
  ctx: BotContext,
  invoice: NonNullable<providerTypes.PaymentProvider["invoice"]>,
  order: OrderForSale,
): Promise<void> {
  const { title, description, prices } = invoice(ctx.texts, order);
  await ctx.replyWithInvoice(title, description, order.id, "XTR", prices, {
    // Without a start parameter a forwarded copy keeps its Pay button and charges another person.
    start_parameter: order.kind === "access" ? `t_${order.tierId}` : `d_${order.channelId}`,
  });
}

async function sendCheckout(
  ctx: CallbackQueryContext<BotContext>,
  provider: Parameters<typeof openCheckout>[1]["provider"],
  { order, price }: { readonly order: OrderForSale; readonly price: Money },
): Promise<void> {
  await withFailures(ctx, ["pay", provider.name, order.id, price.currency], async () => {
    const { checkoutId: id, url } = await openCheckout(ctx.platform, {
      order,
      price,
      provider,
      chatId: ctx.from.id,
    });
    const { html, keyboard } = await viewCheckout(
      ctx,
      { id, url, provider: provider.name, currency: price.currency },
      order,
    );
    const message = await ctx.reply(html, { parse_mode: "HTML", reply_markup: keyboard });
    await showInMessage(ctx.platform, id, message.message_id);
  });
}
