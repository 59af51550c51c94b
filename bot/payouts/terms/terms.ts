import { custodian } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import { keepForMinute } from "../../platform/runtime/kept-answers.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { money, moneyText } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  accountWalletOf,
  canSend,
  currencyOf,
  isDollarCoin,
  LEAST_CENTS,
  networkName,
} from "../payout/networks.ts";
import type { WalletNetwork } from "../payout/networks.ts";
import { describeTotal } from "../../ledger/index.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/** A payout as the provider would send it now. Amounts in the coin are exact decimal texts. */
type Terms = {
  /** The network's fee, as far as the payout bears it. */
  readonly fee: string;
  /** The part of the amount that arrives; undefined: the amount is below the least payout. */
  readonly arrives: string | undefined;
  /** The least payout in dollars: the provider's minimum and the fee. */
  readonly least: Money;
};

type Question = { readonly platform: Platform; readonly network: WalletNetwork; readonly amount: Money };

/** Thrown inside, so that a failure is not kept. */
class NoAnswer extends Error {}

const askProvider = keepForMinute<Question, Terms>({
  keyOf: ({ network, amount }) => `${network} ${amount.minor}`,
  isLarge: () => Promise.resolve(true),
  async read(_kept, { platform, network, amount }) {
    const currency = currencyOf(network);
    const dollars = moneyText(amount);
    const { conversions, currencies } = custodian.custody;
    const coins = isDollarCoin(currency)
      ? dollars
      : valueOf(await conversions.estimate(platform, { amount: dollars, from: "USD", to: currency }));
    const [minimum, charged] = await Promise.all([
      currencies.minimum(platform, currency).then(valueOf),
      currencies.networkFee(platform, { currency, amount: coins }).then(valueOf),
    ]);
    // A fee in another coin, such as TRX for Tron, is the custody's.
    const fee = charged.currency === currency ? charged.fee : "0";
    return termsOf({ amount, coins: unitsOf(coins), minimum: unitsOf(minimum), fee: unitsOf(fee) });
  },
});

function valueOf<Value>(outcome: providerTypes.Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new NoAnswer();
  return outcome.value;
}

/** Whole units of the ledger in the last decimal of a withdrawal. */
const GRAIN = 10n ** BigInt(18 - custodian.custody.payouts.decimals);

function termsOf({
  amount,
  coins,
  minimum,
  fee,
}: {
  readonly amount: Money;
  readonly coins: bigint;
  readonly minimum: bigint;
  readonly fee: bigint;
}): Terms {
  if (coins <= 0n) throw new NoAnswer();
  const arrives = ((coins - fee) / GRAIN) * GRAIN;
  const least = ((minimum + fee) * amount.minor + coins - 1n) / coins;
  return {
    fee: amountOf(fee),
    arrives: arrives > 0n && arrives >= minimum ? amountOf(arrives) : undefined,
    least: money(least < LEAST_CENTS ? LEAST_CENTS : least, "USD"),
  };
}

// A page shows without the terms what a slow provider would delay.
const PATIENCE_MS = 4_000;

/** Undefined: an operator sends by hand, or the provider does not answer. An answer is kept for a minute. */
export async function readTerms(
  platform: Platform,
  { network, amount }: { readonly network: WalletNetwork; readonly amount: Money },
): Promise<Terms | undefined> {
  if (!canSend(platform, network) || amount.currency !== "USD" || amount.minor <= 0n) return undefined;
  // Such a transfer has no fee, and its coin is worth a dollar.
  if (accountWalletOf(network) !== undefined) {
    const least = money(LEAST_CENTS, "USD");
    return { fee: "0", arrives: amount.minor < LEAST_CENTS ? undefined : moneyText(amount), least };
  }
  const patience = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => patience.resolve(undefined), PATIENCE_MS);
  try {
    return await Promise.race([askProvider(platform, { platform, network, amount }), patience.promise]);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Large enough for every coin; the least payout hardly depends on the amount. */
const SAMPLE = money(10_000n, "USD");

/** The least payout of a coin now; undefined as in {@link readTerms}. */
export const readLeast = async (platform: Platform, network: WalletNetwork): Promise<Money | undefined> =>
  (await readTerms(platform, { network, amount: SAMPLE }))?.least;

/** Stores the least payout of each coin of owners, which falls and rises with fees and rates. */
export async function refreshLeasts(platform: Platform): Promise<void> {
  if (!canSend(platform)) return;
  const { prisma } = platform.database;
  const inUse = await prisma.payoutSetting.groupBy({ by: ["network"], where: { network: { not: null } } });
  for (const { network } of inUse) {
    const least = network === null ? undefined : (await readLeast(platform, network))?.minor;
    if (least === undefined) continue;
    await prisma.payoutSetting.updateMany({
      where: { network, leastUsdCents: { not: least } },
      data: { leastUsdCents: least },
    });
  }
}

/** Stores the least payout for an owner whose wallet is for this coin still. */
export async function rememberLeast(
  { database }: Pick<Platform, "database">,
  {
    ownerId,
    network,
    least,
  }: { readonly ownerId: number; readonly network: WalletNetwork; readonly least: Money },
): Promise<void> {
  await database.prisma.payoutSetting.updateMany({
    where: { ownerId: BigInt(ownerId), network, leastUsdCents: { not: least.minor } },
    data: { leastUsdCents: least.minor },
  });
}

/** "0.4925": an exact decimal text in the reader's digits. */
export const describeCoins = (texts: Texts, amount: string): string =>
  new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 18 }).format(amount as `${number}`);

/** The part of an amount that arrives, the fee and the least payout. HTML. */
export function describeTerms(
  texts: Texts,
  { network, amount }: { readonly network: WalletNetwork; readonly amount: Money },
  terms: Terms | undefined,
): string {
  if (terms === undefined) return texts.html("payout-terms-unknown");
  const values = {
    amount: describeTotal(texts, amount),
    network: networkName(texts, network),
    fee: describeCoins(texts, terms.fee),
    least: describeTotal(texts, terms.least),
  };
  return terms.arrives === undefined
    ? texts.html("payout-terms-too-small", values)
    : texts.html("payout-terms", { ...values, coins: describeCoins(texts, terms.arrives) });
}
