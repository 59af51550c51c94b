import { ProviderError } from "../../platform/values/errors.ts";
import type { Platform } from "../../platform/platform.ts";
import type { providerTypes } from "../../payments/index.ts";

// The calls run one after another and take about three seconds, which a shutdown can wait for.
const BATCH_SIZE = 10;
// One failure may concern one coin; three of ten mean that the provider is down.
const MAX_FAILURES = 3;

/**
 * Stores the minimum deposit of the next ten coins and deletes the coins that the provider no longer lists. Idempotent.
 * @param after the last coin of the previous batch; undefined for the first batch.
 * @returns the last coin of this batch; undefined after the last batch.
 * @throws {ProviderError} when the provider is down or limits our rate; stored coins stay.
 */
export async function refreshCoins(
  platform: Platform,
  coins: providerTypes.CoinCheckout,
  after: string | undefined,
): Promise<string | undefined> {
  const listed = (await coins.list(platform)).toSorted();
  await platform.database.prisma.coin.deleteMany({ where: { code: { notIn: listed } } });
  const rest = after === undefined ? listed : listed.filter((code) => code > after);
  const batch = rest.slice(0, BATCH_SIZE);
  let failures = 0;
  for (const code of batch) {
    try {
      await refreshCoin(platform, coins, code);
    } catch (error) {
      failures += 1;
      if (!(error instanceof ProviderError) || failures === MAX_FAILURES) throw error;
      logUnknownMinimum(platform, code, error);
    }
  }
  return rest.length > batch.length ? batch.at(-1) : undefined;
}

/**
 * Stores the minimum deposit of a coin, or deletes the coin if the provider does not accept it now.
 * @throws {ProviderError} when the provider does not answer; the stored coin stays.
 */
export async function refreshCoin(
  platform: Platform,
  coins: providerTypes.CoinCheckout,
  code: string,
): Promise<void> {
  const minimum = await coins.minimum(platform, code);
  if (minimum === undefined) {
    await deleteCoin(platform, code);
    return;
  }
  const row = {
    minAmount: minimum.amount,
    minUsdCents: minimum.usdCents,
    checkedAt: platform.clock.now(),
  };
  await platform.database.prisma.coin.upsert({ where: { code }, create: { code, ...row }, update: row });
}

export async function deleteCoin({ database }: Platform, code: string): Promise<void> {
  await database.prisma.coin.deleteMany({ where: { code } });
}

export const logUnknownMinimum = ({ logger }: Platform, coin: string, error: ProviderError): void =>
  logger.warn(
    { event: "coin_minimum_unknown", coin, err: error },
    "The provider did not answer with a coin's minimum deposit",
  );
