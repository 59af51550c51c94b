import type { InlineKeyboard } from "grammy";
import { startParameter } from "../../platform/chat/deep-links.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { priceOf } from "../../platform/values/prices.ts";
import { isBeyondEdit, isRefusal } from "../../platform/telegram/telegram.ts";
import { coinsKeyboard } from "../coins/coins.keyboards.ts";
import { findCoins } from "../coins/coins.ts";
import { describeItem, textKeyFor, tierNameOf } from "../../orders/index.ts";
import type { OpenCheckout, OrderForSale } from "../../orders/index.ts";
import { findProvider } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import { showInMessage, openCheckout } from "./open-checkout.ts";
import { providerPageKeyboard, tryAgainKeyboard } from "./checkout.keyboards.ts";
import { ProviderError, newErrorId } from "../../platform/values/errors.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { findPaymentMethod } from "./find-payment-methods.ts";

export type CheckoutView = { readonly html: string; readonly keyboard: InlineKeyboard };

type Checkout = Pick<OpenCheckout, "id" | "url" | "provider" | "currency">;

/** A checkout before its payment: a page of coins if any are known, and a link to the provider's page. */
export async function viewCheckout(
  { platform, texts }: BotContext,
  checkout: Checkout,
  order: OrderForSale,
  page = 0,
): Promise<CheckoutView> {
  const names = { channel: order.channelTitle, tier: describeItem(texts, tierNameOf(order)) };
  const price = priceOf(order.prices, checkout.currency);
  const hasCoins = findProvider(checkout.provider)?.coins !== undefined && price !== undefined;
  const coins = hasCoins ? await findCoins(platform, price) : undefined;
  if (coins === undefined || price === undefined)
    return {
      html: texts.html(textKeyFor(order.kind, "checkout-opened"), names),
      keyboard: providerPageKeyboard(texts, checkout.url),
    };
  return {
    html: texts.html(textKeyFor(order.kind, "checkout-coins"), {
      ...names,
      price: describeMoney(texts, price),
    }),
    keyboard: coinsKeyboard(texts, checkout, coins, page),
  };
}

/**
 * Shows a checkout in place of the message whose button was pressed. This message shows the payment's progress from then
 * on.
 */
export async function showCheckout(ctx: Press, checkoutId: string, view: CheckoutView): Promise<void> {
  const messageId = await editOrReply(ctx, view);
  await showInMessage(ctx.platform, checkoutId, messageId, "pending");
}

/** @returns the id of the message that shows the view: a new one if the old one can no longer be edited. */
async function editOrReply(ctx: Press, { html, keyboard }: CheckoutView): Promise<number> {
  const options = { parse_mode: "HTML" as const, reply_markup: keyboard };
  const pressed = ctx.callbackQuery.message?.message_id;
  if (pressed !== undefined) {
    try {
      await ctx.editMessageText(html, options);
      return pressed;
    } catch (error) {
      // The button was pressed twice.
      if (isRefusal(error, "not modified")) return pressed;
      if (!isBeyondEdit(error)) throw error;
    }
  }
  return (await ctx.reply(html, options)).message_id;
}

/**
 * Notifies the buyer, with an error id, that a provider did not open its page.
 * @param button the data of the pressed button. It ends with the order's id, and the answer offers it again where that may help.
 */
export async function withFailures(
  ctx: BotContext,
  button: readonly [action: string, ...ids: string[]],
  open: () => Promise<void>,
): Promise<void> {
  try {
    await open();
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const id = newErrorId();
    const orderId = button.at(-1);
    ctx.platform.logger.error(
      { event: "checkout_failed", errorId: id, orderId, err: error },
      "The provider did not open a checkout",
    );
    const text = ctx.texts.html(error.retryable ? "checkout-failed" : "checkout-impossible", { id });
    await ctx.reply(text, {
      parse_mode: "HTML",
      ...(error.retryable ? { reply_markup: tryAgainKeyboard(ctx.texts, ...button) } : {}),
    });
  }
}

/** Starts a payment in a new message. The caller has answered the callback query. */
export async function payWith(
  ctx: Press,
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
    start_parameter:
      order.kind === "access"
        ? startParameter("tier", order.tierId)
        : startParameter("donation", order.channelId),
  });
}

async function sendCheckout(
  ctx: Press,
  provider: Parameters<typeof openCheckout>[1]["provider"],
  { order, price }: { readonly order: OrderForSale; readonly price: Money },
): Promise<void> {
  await withFailures(ctx, ["pay", provider.name, order.id, price.currency], async () => {
    const { checkoutId: id, url } = await openCheckout(ctx.platform, {
      order,
      price,
      provider,
      telegramChatId: ctx.from.id,
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
