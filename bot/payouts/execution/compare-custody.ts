import { findProvider } from "../../payments/index.ts";
import { audit } from "../../platform/audit.ts";
import type { Platform } from "../../platform/platform.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { followedSince } from "../steps/bought-coins.ts";
import { explainReading, selectCustodyDifferences, selectExpectedCoins } from "./compare-custody.sql.ts";
import type { CoinReading, SeenReading } from "./compare-custody.sql.ts";

/** A provider's coin or currency that differs from the ledger: somebody moved money at the provider, or an entry is missing. */
export type CustodyDifference = CoinReading & { readonly explained: string; readonly checkedAt: Date };

/** The differences of the last comparisons, the newest first. */
export const listCustodyDifferences = ({
  database,
}: Pick<Platform, "database">): Promise<CustodyDifference[]> =>
  selectCustodyDifferences.all(database.prisma, {});

/**
 * Reads a provider's balances and the ledger. Coins on their way count where they are. A coin that moves during the reading, or
 * into which coins are being converted, is left out.
 *
 * @returns undefined if the provider refuses the call.
 * @throws {ProviderError} without an answer.
 */
export async function readCustody(
  platform: Platform,
  provider: string,
): Promise<readonly CoinReading[] | undefined> {
  const { prisma } = platform.database;
  const whole = { provider, uncounted: [], followedSince: followedSince(platform) };
  const before = await selectExpectedCoins.all(prisma, whole);
  const answer = await findProvider(provider)?.balances?.read(platform);
  if (answer === undefined) {
    platform.logger.warn({ event: "custody_refused", provider }, "The provider refuses to tell its balances");
    return undefined;
  }
  const { held, uncounted } = answer;
  const still = await selectExpectedCoins.all(prisma, whole);
  const after = await selectExpectedCoins.all(prisma, { ...whole, uncounted });
  const coins = new Set<string>([...after, ...still, ...held].map(({ currency }) => currency));
  return [...coins].toSorted().flatMap((currency): CoinReading[] => {
    const isSame = ({ currency: other }: { readonly currency: string }): boolean => other === currency;
    const expected = after.find(isSame);
    const hasMoved = JSON.stringify(still.find(isSame)) !== JSON.stringify(before.find(isSame));
    if (hasMoved || expected?.isArriving === true) return [];
    const atProvider = unitsOf(held.find(isSame)?.amount ?? "0");
    const inLedger = unitsOf(expected?.inLedger ?? "0");
    const least = inLedger - unitsOf(expected?.leaving ?? "0");
    return [
      {
        provider,
        currency,
        atProvider: amountOf(atProvider),
        inLedger: amountOf(within(atProvider, { least, most: inLedger })),
      },
    ];
  });
}

const within = (value: bigint, { least, most }: { readonly least: bigint; readonly most: bigint }): bigint =>
  value < least ? least : value > most ? most : value;

/** Positive: the provider has more. */
export const differenceOf = ({ atProvider, inLedger }: CoinReading): bigint =>
  unitsOf(atProvider) - unitsOf(inLedger);

/**
 * Records that an operator knows why a coin differs. From now on only further differences are reported.
 * @returns false if the coin was compared again since, or explained already.
 */
export function explainCustody(
  platform: Platform,
  { actorId, ...seen }: SeenReading & { readonly actorId: number },
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    const isExplained = (await explainReading.run(transaction, seen)) === 1;
    if (isExplained)
      await audit(transaction, platform, {
        actorId,
        action: "custody.explained",
        subject: `${seen.provider} ${seen.currency}`,
      });
    return isExplained;
  });
}
