import type { CallbackQueryContext, InlineKeyboard } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { isRefusal } from "../../platform/telegram/telegram.ts";
import { coinsKeyboard } from "../coins/coins.keyboards.ts";
import { findCoins } from "../coins/find-coins.ts";
import { describePrice } from "../orders/describe-order.ts";
import { tierNameOf } from "../../orders/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import { followInMessage } from "./open-checkout.ts";
import { payOnPage } from "./checkout.keyboards.ts";
import { providers } from "../../payments/index.ts";
import { nameBought, wordsFor } from "../../orders/index.ts";

export type View = { readonly html: string; readonly keyboard: InlineKeyboard };

type Checkout = { readonly id: string; readonly url: string; readonly provider: PaymentProviderName };

/** A checkout at its beginning: coins to pick from where they are known, and the provider's page. */
export async function viewCheckout(
  { platform, texts }: BotContext,
  checkout: Checkout,
  order: OrderForSale,
  page = 0,
): Promise<View> {
  const names = { channel: order.channelTitle, tier: nameBought(texts, tierNameOf(order)) };
  const hasCoins = providers[checkout.provider].coins !== undefined && order.priceUsdCents !== null;
  const coins = hasCoins ? await findCoins(platform, order.priceUsdCents) : undefined;
  if (coins === undefined)
    return {
      html: texts.html(wordsFor(order.kind, "checkout-opened"), names),
      keyboard: payOnPage(texts, checkout.url),
    };
  const price = describePrice(texts, order, checkout.provider);
  return {
    html: texts.html(wordsFor(order.kind, "checkout-coins"), { ...names, price }),
    keyboard: coinsKeyboard(texts, checkout, coins, page),
  };
}

/**
 * Shows a checkout where its reader is: in place of the message whose button was pressed. From then on the news of the
 * payment stand there.
 */
export async function showCheckout(
  ctx: CallbackQueryContext<BotContext>,
  checkoutId: string,
  view: View,
): Promise<void> {
  const messageId = await editOrReply(ctx, view);
  await followInMessage(ctx.platform, checkoutId, messageId, "waiting");
}

/** The message that shows it: another one where the old one cannot be edited any more. */
async function editOrReply(ctx: CallbackQueryContext<BotContext>, { html, keyboard }: View): Promise<number> {
  const options = { parse_mode: "HTML" as const, reply_markup: keyboard };
  const pressed = ctx.callbackQuery.message?.message_id;
  if (pressed !== undefined) {
    try {
      await ctx.editMessageText(html, options);
      return pressed;
    } catch (error) {
      // ButtonAnswer twice: it shows this already.
      if (isRefusal(error, "not modified")) return pressed;
      if (!isRefusal(error, "can't be edited", "not found")) throw error;
    }
  }
  return (await ctx.reply(html, options)).message_id;
}
