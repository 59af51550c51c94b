import { custody } from "../../payments/index.ts";
import { audit } from "../../platform/audit.ts";
import type { Platform } from "../../platform/platform.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import { currencies } from "../../platform/values/money.ts";
import { explainReading, selectCustodyDifferences, selectExpectedCoins } from "./compare-custody.sql.ts";
import type { CoinReading } from "./compare-custody.sql.ts";

/** A coin whose custody differs from the ledger: somebody moved coins at the provider, or an entry is missing. */
export type CustodyDifference = CoinReading & { readonly explained: string; readonly checkedAt: Date };

/** Of the last comparisons, the newest first. */
export const listCustodyDifferences = ({
  database,
}: Pick<Platform, "database">): Promise<CustodyDifference[]> =>
  selectCustodyDifferences.all(database.prisma, {});

/**
 * Reads the provider's balances and the ledger. Coins on their way count where they are. A coin that moves during the reading, or
 * into which coins are being converted, is left out.
 *
 * @returns undefined if the provider refuses the call.
 * @throws {ProviderError} without an answer.
 */
export async function readCustody(platform: Platform): Promise<readonly CoinReading[] | undefined> {
  const { prisma } = platform.database;
  const before = await selectExpectedCoins.all(prisma, {});
  const held = await custody.readCustodyBalances(platform);
  if (held.kind === "unknown")
    throw new ProviderError("The provider does not tell its balances", { retryable: true });
  if (held.kind === "refused") {
    platform.logger.warn(
      { event: "custody_refused", reason: held.reason },
      "The provider refuses to tell its balances",
    );
    return undefined;
  }
  const after = await selectExpectedCoins.all(prisma, {});
  const coins = new Set<string>([...after, ...before, ...held.value].map(({ currency }) => currency));
  for (const currency of currencies) coins.delete(currency);
  return [...coins].toSorted().flatMap((currency): CoinReading[] => {
    const isSame = ({ currency: other }: { readonly currency: string }): boolean => other === currency;
    const [expected, then] = [after.find(isSame), before.find(isSame)];
    const hasMoved = JSON.stringify(expected) !== JSON.stringify(then);
    if (hasMoved || expected?.isArriving === true) return [];
    const row = held.value.find(isSame);
    const atProvider = unitsOf(row?.available ?? "0") + unitsOf(row?.pending ?? "0");
    const inLedger = unitsOf(expected?.inLedger ?? "0");
    const least = inLedger - unitsOf(expected?.leaving ?? "0");
    return [
      {
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
 * An operator knows why a coin differs. Only what differs further is reported from now on.
 * @returns false if the coin was compared again since, or explained already.
 */
export function explainCustody(
  platform: Platform,
  {
    currency,
    checkedAt,
    actorId,
  }: { readonly currency: string; readonly checkedAt: Date; readonly actorId: number },
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    const isExplained = (await explainReading.run(transaction, { currency, checkedAt })) === 1;
    if (isExplained)
      await audit(transaction, platform, { actorId, action: "custody.explained", subject: currency });
    return isExplained;
  });
}
