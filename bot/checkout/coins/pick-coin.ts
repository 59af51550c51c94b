import { ProviderError } from "../../platform/values/errors.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { retryWhilePersonWaits } from "../../platform/runtime/retry-while-person-waits.ts";
import type { OpenCheckout } from "../../orders/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import { findQuote, renewQuote } from "./quote.ts";
import type { Quote } from "./quote.ts";
import { deleteCoin, logUnknownMinimum, refreshCoin } from "./coins.ts";

export type PickCoinInput = {
  readonly coins: providerTypes.CoinCheckout;
  readonly checkout: OpenCheckout;
  readonly coin: string;
  /** The order's price at this provider. */
  readonly price: Money;
};

export type PickCoinResult =
  | { readonly kind: "quoted"; readonly quote: Quote }
  /** "too_many": the checkout has quotes in `QUOTES_PER_CHECKOUT` other coins. */
  | { readonly kind: "refused"; readonly reason: providerTypes.CoinRefusal | "too_many" };

// Each coin is a payment at the provider with an address of its own, and lookups for two weeks. A buyer changes the coin a few times.
export const QUOTES_PER_CHECKOUT = 10;

/**
 * Opens a payment in a coin at the provider. Idempotent: a checkout has one payment for each coin.
 * @throws {ProviderError} when the provider does not answer.
 */
export async function pickCoin(platform: Platform, input: PickCoinInput): Promise<PickCoinResult> {
  const { coins, checkout, coin } = input;
  const known = await findQuote(platform, checkout.id, coin);
  if (known !== undefined) return { kind: "quoted", quote: await renewQuote(platform, coins, known) };
  const reason = await findRefusal(platform, input);
  if (reason !== undefined) return { kind: "refused", reason };

  const { invoiceId } = checkout;
  // If the answer is lost, nobody ever sees the address.
  const opened = await retryWhilePersonWaits(() => coins.quote(platform, { invoiceId, coin }));
  if (opened.kind === "refused") {
    await updateRefusedCoin(platform, coins, coin, opened.reason);
    return opened;
  }
  const now = platform.clock.now();
  await platform.database.prisma.quote.createMany({
    data: {
      id: newId(now),
      checkoutId: checkout.id,
      externalId: opened.externalId,
      currency: coin,
      amount: opened.amount,
      address: opened.address,
      memo: opened.memo ?? null,
      quotedUntil: opened.quotedUntil,
      createdAt: now,
    },
    // Of two presses at the same moment the first quote is stored; the address of the second is never shown.
    skipDuplicates: true,
  });
  const quote = await findQuote(platform, checkout.id, coin);
  if (quote === undefined)
    throw new Error(`The quote of ${checkout.id} in ${coin} is missing after it was stored`);
  return { kind: "quoted", quote };
}

/** The button may be older than the last refresh of the coins. */
async function findRefusal(
  { database }: Platform,
  { checkout, coin, price }: PickCoinInput,
): Promise<providerTypes.CoinRefusal | "too_many" | undefined> {
  const quotes = await database.prisma.quote.count({ where: { checkoutId: checkout.id } });
  if (quotes >= QUOTES_PER_CHECKOUT) return "too_many";
  const row = await database.prisma.coin.findUnique({ where: { code: coin } });
  if (row === null) return "unavailable";
  return row.minUsdCents > price.minor ? "minimum" : undefined;
}

/** Keeps the coin from being offered to the next buyer. */
async function updateRefusedCoin(
  platform: Platform,
  coins: providerTypes.CoinCheckout,
  coin: string,
  reason: providerTypes.CoinRefusal,
): Promise<void> {
  if (reason === "unavailable") {
    await deleteCoin(platform, coin);
    return;
  }
  try {
    await refreshCoin(platform, coins, coin);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    logUnknownMinimum(platform, coin, error);
  }
}
