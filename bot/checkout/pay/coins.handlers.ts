import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { currencyTicker, opaqueId } from "../../platform/values/domain.ts";
import { newErrorId, ProviderError } from "../../platform/values/errors.ts";
import { showCheckout, viewCheckout } from "./checkout-message.handlers.ts";
import { tierNameOf } from "../../orders/index.ts";
import { chooseAgain, isSold } from "./take-order.handlers.ts";
import { spellCoin } from "../coins/coin-names.ts";
import { coinsKeyboard, otherCoinKeyboard, quoteKeyboard, tryCoinAgain } from "../coins/coins.keyboards.ts";
import { describeQuote } from "../coins/describe-quote.ts";
import { findCoins } from "../coins/find-coins.ts";
import { pickCoin } from "../coins/pick-coin.ts";
import { findQuote } from "../coins/quote.ts";
import type { Quote } from "../coins/quote.ts";
import { renewQuote } from "../coins/renew-quote.ts";
import { takeCoinCheckout } from "./take-coin-checkout.handlers.ts";
import type { TakenCheckout } from "./take-coin-checkout.handlers.ts";

/** Picking a coin for a checkout, all in the checkout's own message. */
export const coins = new Composer<BotContext>();

type Ctx = CallbackQueryContext<BotContext>;

const page = z.string().regex(/^\d{1,2}$/, "is not a page");

onButton(coins, "coins", z.tuple([opaqueId, page]), async (ctx, [checkoutId, wanted]) => {
  const taken = await takeToBegin(ctx, checkoutId);
  if (taken === undefined) return;
  await showCheckout(ctx, checkoutId, await viewCheckout(ctx, taken.checkout, taken.order, Number(wanted)));
});

onButton(coins, "coin", z.tuple([opaqueId, currencyTicker]), async (ctx, [checkoutId, coin]) => {
  const taken = await takeToBegin(ctx, checkoutId);
  if (taken === undefined) return;
  try {
    const result = await pickCoin(ctx.platform, { ...taken, coin });
    if (result.kind === "quoted") await showQuote(ctx, taken, result.quote);
    else await showRefusal(ctx, taken, coin, ctx.texts.html(`coin-refused-${result.reason}`, named(coin)));
  } catch (error) {
    const { id, isRetryable } = noteFailure(ctx, taken, error);
    const html = ctx.texts.html(isRetryable ? "coin-failed" : "coin-impossible", { ...named(coin), id });
    const keyboard = isRetryable
      ? tryCoinAgain(ctx.texts, taken.checkout, coin)
      : otherCoinKeyboard(ctx.texts, taken.checkout);
    await showCheckout(ctx, checkoutId, { html, keyboard });
  }
});

onButton(coins, "renew-sum", z.tuple([opaqueId, currencyTicker]), async (ctx, [checkoutId, coin]) => {
  const taken = await takeCoinCheckout(ctx, checkoutId);
  if (taken === undefined) return;
  const quote = await findQuote(ctx.platform, checkoutId, coin);
  if (quote === undefined) return await answerOutdated(ctx);
  const isGood = quote.quotedUntil > ctx.platform.clock.now();
  await ctx.answerCallbackQuery(isGood ? { text: ctx.texts.plain("quote-still-good") } : {});
  try {
    await showQuote(ctx, taken, await renewQuote(ctx.platform, taken.coins, quote));
  } catch (error) {
    const { id } = noteFailure(ctx, taken, error);
    // The address stays in sight: coins may be on their way to it.
    await showQuote(ctx, taken, quote, ctx.texts.html("quote-not-renewed", { id }));
  }
});

const named = (coin: string): { coin: string } => ({ coin: spellCoin(coin) });

/** For what begins a payment: answers the query, and says so where crypto is not taken any more. */
async function takeToBegin(ctx: Ctx, checkoutId: string): Promise<TakenCheckout | undefined> {
  const taken = await takeCoinCheckout(ctx, checkoutId);
  if (taken === undefined) return undefined;
  await ctx.answerCallbackQuery();
  if (!(await isSold(ctx, taken.order))) return undefined;
  if (taken.isOffered) return taken;
  const keyboard = await chooseAgain(ctx, taken.order);
  await ctx.reply(ctx.texts.html("coins-off"), { parse_mode: "HTML", reply_markup: keyboard });
  return undefined;
}

async function showQuote(ctx: Ctx, taken: TakenCheckout, quote: Quote, note?: string): Promise<void> {
  const { checkout, order } = taken;
  const what = { ...order, tierName: tierNameOf(order) };
  const html = describeQuote(ctx.texts, what, quote, ctx.platform.clock.now());
  await showCheckout(ctx, checkout.id, {
    html: note === undefined ? html : `${html}\n\n${note}`,
    keyboard: quoteKeyboard(ctx.texts, checkout, quote.coin),
  });
}

async function showRefusal(ctx: Ctx, taken: TakenCheckout, coin: string, html: string): Promise<void> {
  const { checkout, priceUsdCents } = taken;
  const others = (await findCoins(ctx.platform, priceUsdCents))?.filter((code) => code !== coin);
  await showCheckout(ctx, checkout.id, { html, keyboard: coinsKeyboard(ctx.texts, checkout, others ?? []) });
}

/** @throws what is no fault of a provider. */
function noteFailure(
  { platform }: Ctx,
  { checkout }: TakenCheckout,
  error: unknown,
): { id: string; isRetryable: boolean } {
  if (!(error instanceof ProviderError)) throw error;
  const id = newErrorId();
  platform.logger.error(
    { errorId: id, checkoutId: checkout.id, err: error },
    "a coin's sum could not be had from the provider",
  );
  return { id, isRetryable: error.retryable };
}
