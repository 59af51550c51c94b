import type { Platform } from "../../platform/platform.ts";
import { popularFirst } from "./coin-names.ts";

/**
 * The coins whose minimum deposit is not above the price, popular coins first.
 * @returns undefined before the first refresh; a coin is then picked on the provider's page.
 */
export async function findCoins(
  { database }: Pick<Platform, "database">,
  priceUsdCents: bigint,
): Promise<readonly string[] | undefined> {
  const coins = await database.prisma.coin.findMany({
    where: { minUsdCents: { lte: priceUsdCents } },
    select: { code: true },
  });
  if (coins.length > 0) return coins.map(({ code }) => code).toSorted(popularFirst);
  return (await database.prisma.coin.count()) === 0 ? undefined : [];
}
