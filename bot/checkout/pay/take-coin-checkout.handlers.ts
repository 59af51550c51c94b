import type { CallbackQueryContext } from "grammy";
import { answerOutdated } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { findCheckout } from "../../orders/index.ts";
import type { OpenCheckout } from "../../orders/index.ts";
import type { OrderForSale } from "../../orders/index.ts";
import type { CoinCheckout } from "../coins/coin-provider.ts";
import { providers } from "../../payments/index.ts";
import { takeOrder } from "./take-order.handlers.ts";

export type TakenCheckout = {
  readonly checkout: OpenCheckout;
  readonly order: OrderForSale;
  readonly coins: CoinCheckout;
  readonly priceUsdCents: bigint;
  /** Whether a payment may be begun, and not only gone on with. */
  readonly isOffered: boolean;
};

/** The checkout that a pressed button is about; as `takeOrder` is for its order. */
export async function takeCoinCheckout(
  ctx: CallbackQueryContext<BotContext>,
  checkoutId: string,
): Promise<TakenCheckout | undefined> {
  const checkout = await findCheckout(ctx.platform, checkoutId);
  const order = await takeOrder(ctx, checkout?.orderId);
  if (checkout === undefined || order === undefined) return undefined;
  const provider = providers[checkout.provider];
  const { coins } = provider;
  const { priceUsdCents } = order;
  if (coins === undefined || priceUsdCents === null) {
    await answerOutdated(ctx);
    return undefined;
  }
  return { checkout, order, coins, priceUsdCents, isOffered: provider.canCharge(order, ctx.platform.config) };
}
