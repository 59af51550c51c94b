import type { CallbackQueryContext, InlineKeyboard } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { priceOf } from "../../platform/values/prices.ts";
import { isBeyondEdit, isRefusal } from "../../platform/telegram/telegram.ts";
import { coinsKeyboard } from "../coins/coins.keyboards.ts";
import { findCoins } from "../coins/coins.ts";
import { describeItem, textKeyFor, tierNameOf } from "../../orders/index.ts";
import type { OpenCheckout, OrderForSale } from "../../orders/index.ts";
import { findProvider } from "../../payments/index.ts";
import { showInMessage } from "./open-checkout.ts";
import { providerPageKeyboard, tryAgainKeyboard } from "./checkout.keyboards.ts";
import { ProviderError, newErrorId } from "../../platform/values/errors.ts";

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
export async function showCheckout(
  ctx: CallbackQueryContext<BotContext>,
  checkoutId: string,
  view: CheckoutView,
): Promise<void> {
  const messageId = await editOrReply(ctx, view);
  await showInMessage(ctx.platform, checkoutId, messageId, "pending");
}

/** @returns the id of the message that shows the view: a new one if the old one can no longer be edited. */
async function editOrReply(
  ctx: CallbackQueryContext<BotContext>,
  { html, keyboard }: CheckoutView,
): Promise<number> {
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
 * Tells the buyer of a provider that did not open its page, with an error id.
 * @param button the data of the pressed button, which ends with the order's id and which the answer offers again where that may help.
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
