import { Composer } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { kebabCase } from "../../platform/texts/texts.ts";
import { currencyTicker, opaqueId } from "../../platform/values/domain.ts";
import { newErrorId, ProviderError } from "../../platform/values/errors.ts";
import type { Money } from "../../platform/values/money.ts";
import { priceOf } from "../../platform/values/prices.ts";
import { findCheckout, tierNameOf } from "../../orders/index.ts";
import type { OpenCheckout, OrderForSale } from "../../orders/index.ts";
import { findProvider } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import { describeCoin, findCoins } from "../coins/coins.ts";
import {
  coinsKeyboard,
  otherCoinKeyboard,
  quoteKeyboard,
  retryCoinKeyboard,
} from "../coins/coins.keyboards.ts";
import { describeQuote, findQuote, renewQuote } from "../coins/quote.ts";
import type { Quote } from "../coins/quote.ts";
import { pickCoin } from "../coins/pick-coin.ts";
import { showCheckout, viewCheckout } from "./checkout-message.pages.ts";
import { checkIsForSale, findPressedOrder, restartKeyboard } from "./pressed-order.pages.ts";
import { chargeablePrices } from "./find-payment-methods.ts";

/** The choice of a coin, in the checkout's own message. */
export const coins = new Composer<BotContext>();

const page = z.string().regex(/^\d{1,2}$/, "is not a page");

onButton(coins, "coins", z.tuple([opaqueId, page]), async (ctx, [checkoutId, wanted]) => {
  const pressed = await findPayableCheckout(ctx, checkoutId);
  if (pressed === undefined) return;
  const { checkout, order } = pressed;
  await showCheckout(ctx, checkoutId, await viewCheckout(ctx, checkout, order, Number(wanted)));
});

onButton(coins, "coin", z.tuple([opaqueId, currencyTicker]), async (ctx, [checkoutId, coin]) => {
  const pressed = await findPayableCheckout(ctx, checkoutId);
  if (pressed === undefined) return;
  const name = { coin: describeCoin(coin) };
  try {
    const result = await pickCoin(ctx.platform, { ...pressed, coin });
    if (result.kind === "quoted") await showQuote(ctx, pressed, result.quote);
    else
      await showRefusal(ctx, pressed, coin, ctx.texts.html(`coin-refused-${kebabCase(result.reason)}`, name));
  } catch (error) {
    const { id, isRetryable } = logFailure(ctx, pressed, error);
    const html = ctx.texts.html(isRetryable ? "coin-failed" : "coin-impossible", { ...name, id });
    const keyboard = isRetryable
      ? retryCoinKeyboard(ctx.texts, pressed.checkout, coin)
      : otherCoinKeyboard(ctx.texts, pressed.checkout);
    await showCheckout(ctx, checkoutId, { html, keyboard });
  }
});

onButton(coins, "renew-sum", z.tuple([opaqueId, currencyTicker]), async (ctx, [checkoutId, coin]) => {
  const pressed = await findPressedCheckout(ctx, checkoutId);
  if (pressed === undefined) return;
  const quote = await findQuote(ctx.platform, checkoutId, coin);
  if (quote === undefined) return await answerOutdated(ctx);
  const isValid = quote.quotedUntil > ctx.platform.clock.now();
  await ctx.answerCallbackQuery(isValid ? { text: ctx.texts.plain("quote-still-good") } : {});
  try {
    await showQuote(ctx, pressed, await renewQuote(ctx.platform, pressed.coins, quote));
  } catch (error) {
    const { id } = logFailure(ctx, pressed, error);
    // The message keeps the address: a deposit may be on its way to it.
    await showQuote(ctx, pressed, quote, ctx.texts.html("quote-not-renewed", { id }));
  }
});

type PressedCheckout = {
  readonly checkout: OpenCheckout;
  readonly order: OrderForSale;
  readonly coins: providerTypes.CoinCheckout;
  readonly price: Money;
  /** The provider accepts new payments. */
  readonly isOffered: boolean;
};

/** The checkout of the pressed button, under the conditions of `findPressedOrder`. */
async function findPressedCheckout(ctx: Press, checkoutId: string): Promise<PressedCheckout | undefined> {
  const checkout = await findCheckout(ctx.platform, checkoutId);
  const order = await findPressedOrder(ctx, checkout?.orderId);
  if (checkout === undefined || order === undefined) return undefined;
  const provider = findProvider(checkout.provider);
  const coinCheckout = provider?.coins;
  const price = priceOf(order.prices, checkout.currency);
  if (provider === undefined || coinCheckout === undefined || price === undefined) {
    await answerOutdated(ctx);
    return undefined;
  }
  const isOffered = chargeablePrices(ctx.platform, provider, order.prices).length > 0;
  return { checkout, order, coins: coinCheckout, price, isOffered };
}

/** Answers the callback query, and replies with the reason if no new payment can be made. */
async function findPayableCheckout(ctx: Press, checkoutId: string): Promise<PressedCheckout | undefined> {
  const pressed = await findPressedCheckout(ctx, checkoutId);
  if (pressed === undefined) return undefined;
  await ctx.answerCallbackQuery();
  if (!(await checkIsForSale(ctx, pressed.order))) return undefined;
  if (pressed.isOffered) return pressed;
  const keyboard = await restartKeyboard(ctx, pressed.order);
  await ctx.reply(ctx.texts.html("coins-off"), { parse_mode: "HTML", reply_markup: keyboard });
  return undefined;
}

/** @param warning HTML below the quote. */
async function showQuote(
  ctx: Press,
  pressed: PressedCheckout,
  quote: Quote,
  warning?: string,
): Promise<void> {
  const { checkout, order } = pressed;
  const item = { ...order, tierName: tierNameOf(order) };
  const html = describeQuote(ctx.texts, item, quote, ctx.platform.clock.now());
  await showCheckout(ctx, checkout.id, {
    html: warning === undefined ? html : `${html}\n\n${warning}`,
    keyboard: quoteKeyboard(ctx.texts, checkout, quote.coin),
  });
}

async function showRefusal(ctx: Press, pressed: PressedCheckout, coin: string, html: string): Promise<void> {
  const { checkout, price } = pressed;
  const others = (await findCoins(ctx.platform, price))?.filter((code) => code !== coin);
  await showCheckout(ctx, checkout.id, { html, keyboard: coinsKeyboard(ctx.texts, checkout, others ?? []) });
}

/** @throws every error that is not a `ProviderError`. */
function logFailure(
  { platform }: Press,
  { checkout }: PressedCheckout,
  error: unknown,
): { id: string; isRetryable: boolean } {
  if (!(error instanceof ProviderError)) throw error;
  const id = newErrorId();
  platform.logger.error(
    { event: "quote_failed", errorId: id, checkoutId: checkout.id, err: error },
    "The provider did not quote an amount in a coin",
  );
  return { id, isRetryable: error.retryable };
}
