import { ProviderError } from "../../platform/values/errors.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CoinCheckout } from "./coin-provider.ts";
import { checkCoin } from "./check-coin.ts";

// One call a coin, one after another: some three seconds, so that a shutdown does not have to wait for a long list.
const COINS_AT_ONCE = 10;
// One coin can be out of order by itself; three of ten are the provider, who shall not be asked on.
const FAILURES_AT_ONCE = 3;

/**
 * Brings what we know of the coins up to date, ten at a time. Convergent.
 * @param after the last coin of the ten before; undefined at the beginning.
 * @returns where to go on; undefined at the end.
 * @throws {ProviderError} when the provider is in trouble or wants us to slow down; what we know stays.
 */
export async function refreshCoins(
  platform: Platform,
  coins: CoinCheckout,
  after: string | undefined,
): Promise<string | undefined> {
  const listed = (await coins.list(platform)).toSorted();
  await platform.database.prisma.coin.deleteMany({ where: { code: { notIn: listed } } });
  const rest = after === undefined ? listed : listed.filter((code) => code > after);
  const ten = rest.slice(0, COINS_AT_ONCE);
  let failures = 0;
  for (const code of ten) {
    try {
      await checkCoin(platform, coins, code);
    } catch (error) {
      failures += 1;
      if (!(error instanceof ProviderError) || failures === FAILURES_AT_ONCE) throw error;
      platform.logger.warn({ coin: code, err: error }, "the least deposit in a coin could not be asked for");
    }
  }
  return rest.length > ten.length ? ten.at(-1) : undefined;
}
