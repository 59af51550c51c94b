import type { Platform } from "../../platform/platform.ts";
import type { CoinCheckout } from "./coin-provider.ts";

/**
 * Asks what the least deposit in a coin is, and keeps it; a coin that is not taken at present is forgotten.
 * @throws {ProviderError} when there was no answer: what we know of the coin stays.
 */
export async function checkCoin(platform: Platform, coins: CoinCheckout, code: string): Promise<void> {
  const minimum = await coins.minimum(platform, code);
  if (minimum === undefined) {
    await forgetCoin(platform, code);
    return;
  }
  const row = {
    minAmount: minimum.amount,
    minUsdCents: minimum.usdCents,
    checkedAt: platform.clock.now(),
  };
  await platform.database.prisma.coin.upsert({ where: { code }, create: { code, ...row }, update: row });
}

export async function forgetCoin({ database }: Platform, code: string): Promise<void> {
  await database.prisma.coin.deleteMany({ where: { code } });
}
