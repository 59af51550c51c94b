import { ProviderError } from "../../platform/values/errors.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import type { OpenCheckout } from "../../orders/index.ts";
import type { CoinCheckout, CoinRefusal } from "./coin-provider.ts";
import { checkCoin, forgetCoin } from "./check-coin.ts";
import { findQuote } from "./quote.ts";
import type { Quote } from "./quote.ts";
import { renewQuote } from "./renew-quote.ts";

export type PickCoinInput = {
  readonly coins: CoinCheckout;
  readonly checkout: OpenCheckout;
  readonly coin: string;
  readonly priceUsdCents: bigint;
};

export type PickCoinResult =
  | { readonly kind: "quoted"; readonly quote: Quote }
  | { readonly kind: "refused"; readonly reason: CoinRefusal };

/**
 * Where to send how much of a coin. Asked again, it is the same quote: a checkout has one payment for each coin.
 * @throws {ProviderError} when the provider did not say.
 */
export async function pickCoin(platform: Platform, input: PickCoinInput): Promise<PickCoinResult> {
  const { coins, checkout, coin } = input;
  const known = await findQuote(platform, checkout.id, coin);
  if (known !== undefined) return { kind: "quoted", quote: await renewQuote(platform, coins, known) };
  const reason = await findRefusal(platform, input);
  if (reason !== undefined) return { kind: "refused", reason };

  const opened = await coins.quote(platform, { invoiceId: checkout.invoiceId, coin });
  if (opened.kind === "refused") {
    await learnFrom(platform, coins, coin, opened.reason);
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
    // Of two presses at once the first is kept; nobody sees the address of the other.
    skipDuplicates: true,
  });
  const quote = await findQuote(platform, checkout.id, coin);
  if (quote === undefined)
    throw new Error(`The quote of ${checkout.id} in ${coin} vanished after it was made`);
  return { kind: "quoted", quote };
}

/** What we know ourselves: a button may be older than our last look at the coins. */
async function findRefusal(
  { database }: Platform,
  { coin, priceUsdCents }: PickCoinInput,
): Promise<CoinRefusal | undefined> {
  const row = await database.prisma.coin.findUnique({ where: { code: coin } });
  if (row === null) return "unavailable";
  return row.minUsdCents > priceUsdCents ? "minimum" : undefined;
}

/** The next buyer is not offered it. */
async function learnFrom(
  platform: Platform,
  coins: CoinCheckout,
  coin: string,
  reason: CoinRefusal,
): Promise<void> {
  if (reason === "unavailable") {
    await forgetCoin(platform, coin);
    return;
  }
  try {
    await checkCoin(platform, coins, coin);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    platform.logger.warn({ coin, err: error }, "the least deposit in a coin could not be asked for");
  }
}
