import type { CallbackQueryContext } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { ProviderError, newErrorId } from "../../platform/values/errors.ts";
import { viewCheckout } from "./checkout-message.handlers.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { findWaysToPay } from "./find-ways-to-pay.ts";
import { followInMessage, openCheckout } from "./open-checkout.ts";
import { tryAgain } from "./checkout.keyboards.ts";
import { providers } from "../../payments/index.ts";
import type { PaymentProvider } from "../../payments/index.ts";

/** Begins the payment of an order in the chosen way, in a message of its own. The query is answered already. */
export async function payWith(
  ctx: CallbackQueryContext<BotContext>,
  name: PaymentProviderName,
  order: OrderForSale,
): Promise<void> {
  const provider = providers[name];
  if (!(await findWaysToPay(ctx.platform, order)).includes(name)) {
    await ctx.reply(ctx.texts.html("order-no-way-to-pay", { channel: order.channelTitle }), {
      parse_mode: "HTML",
    });
  } else if (provider.invoice !== undefined) {
    await sendInvoice(ctx, provider.invoice, order);
  } else if (provider.link !== undefined) {
    await sendLink(ctx, { ...provider, link: provider.link }, order);
  }
}

async function sendInvoice(
  ctx: BotContext,
  invoice: NonNullable<PaymentProvider["invoice"]>,
  order: OrderForSale,
): Promise<void> {
  const { title, description, prices } = invoice(ctx.texts, order);
  await ctx.replyWithInvoice(title, description, order.id, "XTR", prices, {
    // Without a start parameter a forwarded copy keeps its Pay button and takes another person's money.
    start_parameter: order.kind === "access" ? `t_${order.tierId}` : `d_${order.channelId}`,
  });
}

async function sendLink(
  ctx: CallbackQueryContext<BotContext>,
  provider: Parameters<typeof openCheckout>[1]["provider"],
  order: OrderForSale,
): Promise<void> {
  try {
    const { checkoutId: id, url } = await openCheckout(ctx.platform, {
      order,
      provider,
      chatId: ctx.from.id,
    });
    const { html, keyboard } = await viewCheckout(ctx, { id, url, provider: provider.name }, order);
    const message = await ctx.reply(html, { parse_mode: "HTML", reply_markup: keyboard });
    await followInMessage(ctx.platform, id, message.message_id);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const id = newErrorId();
    ctx.platform.logger.error(
      { errorId: id, orderId: order.id, err: error },
      "a checkout could not be opened",
    );
    const text = ctx.texts.html(error.retryable ? "checkout-failed" : "checkout-impossible", { id });
    await ctx.reply(text, {
      parse_mode: "HTML",
      ...(error.retryable ? { reply_markup: tryAgain(ctx.texts, "pay", provider.name, order.id) } : {}),
    });
  }
}
