import type { Platform } from "../../platform/platform.ts";
import { popularFirst } from "./coin-names.ts";

/**
 * The coins in which a price can be paid at present, popular ones first.
 * @returns undefined where nothing is known of coins yet: then the provider's page is the place to choose one.
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
