import type { Platform } from "../../platform/platform.ts";
import type { ProviderError } from "../../platform/values/errors.ts";
import type { Money } from "../../platform/values/money.ts";
import type { providerTypes } from "../../payments/index.ts";

/*
 * A coin's code is the vendor's, in upper case. A token that exists on several networks has one code for each: USDTTRC20,
 * USDTERC20, USDTBSC.
 */

/** The first buttons, in this order. All other coins follow in the order of their codes. */
const popular = [
  "USDTTRC20",
  "BTC",
  "ETH",
  "LTC",
  "TRX",
  "TON",
  "XRP",
  "USDTBSC",
  "USDTTON",
  "USDTERC20",
  "USDCBASE",
  "USDC",
  "SOL",
  "BNBBSC",
  "DOGE",
  "XMR",
];

export const popularFirst = (left: string, right: string): number =>
  rankOf(left) - rankOf(right) || (left < right ? -1 : 1);

function rankOf(code: string): number {
  const rank = popular.indexOf(code);
  return rank === -1 ? popular.length : rank;
}

export type CoinParts = {
  readonly ticker: string;
  /** Set for a token that exists on several networks: a deposit on another network is lost. */
  readonly network: string | undefined;
};

export function parseCoin(code: string): CoinParts {
  const [, ticker = code, network] = /^(USDT|USDC|DAI|BUSD|TUSD)([A-Z0-9]+)$/.exec(code) ?? [];
  return { ticker, network };
}

/** "BTC", "USDT (TRC20)". */
export function describeCoin(code: string): string {
  const { ticker, network } = parseCoin(code);
  return network === undefined ? ticker : `${ticker} (${network})`;
}

/**
 * The coins whose minimum deposit is not above the price, popular coins first. The minimums are known in dollars, and a price in
 * another currency is compared as if it were dollars: the provider refuses a coin whose minimum is above such a price after all.
 * @returns undefined before the first refresh; a coin is then picked on the provider's page.
 */
export async function findCoins(
  { database }: Pick<Platform, "database">,
  price: Money,
): Promise<readonly string[] | undefined> {
  const coins = await database.prisma.coin.findMany({
    where: { minUsdCents: { lte: price.minor } },
    select: { code: true },
  });
  if (coins.length > 0) return coins.map(({ code }) => code).toSorted(popularFirst);
  return (await database.prisma.coin.count()) === 0 ? undefined : [];
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
