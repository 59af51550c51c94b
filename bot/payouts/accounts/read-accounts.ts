import { createHash } from "node:crypto";
import { readBalances } from "../../ledger/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { currencies, isCurrency, money, parseMoney } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { priceOf, pricesOf } from "../../platform/values/prices.ts";
import type { Platform } from "../../platform/platform.ts";
import { strategyColumn } from "../payout/strategy.ts";
import type { Strategy } from "../payout/strategy.ts";
import { networkColumn } from "../payout/networks.ts";
import type { Wallet } from "../payout/networks.ts";
import { waitEnd } from "../wallets/wallet-wait.ts";
import { listPayouts } from "../payout/find-payouts.ts";
import type { Payout } from "../payout/find-payouts.ts";
import { firstRecentSale, sumRecentMoney, sumRecentStars } from "./read-accounts.sql.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

/** Telegram pays Stars out after 21 days (telegram.org/tos/stars); until then they may be charged back. */
export const STARS_HOLD_DAYS = 21;

/** An owner's balance in one currency. */
export type OwnerAccount = {
  readonly currency: Currency;
  /** Negative after a refund of money that was paid out. */
  readonly balance: Money;
  /** Money of recent sales, which may still be charged back. */
  readonly held: Money;
  /** When the first of it is free; undefined without money on hold. */
  readonly heldUntil: Date | undefined;
  /** How long money is on hold. */
  readonly holdDays: number;
  /** The amount that was paid to the owner so far. */
  readonly paid: Money;
  /** The amount of a payout now. Never negative. */
  readonly available: Money;
  /** The program requests this amount or more. */
  readonly threshold: Money;
  /** The smallest amount that the owner may request: anything, once the bot works in none of the owner's channels. */
  readonly smallest: Money;
  /** The payout that waits, or is being sent. */
  readonly pending: { readonly id: string; readonly amount: Money; readonly requestedAt: Date } | undefined;
  /** A short hash of the account. A button of an earlier page carries another version, and is refused. */
  readonly version: string;
};

export type OwnerAccounts = {
  readonly wallet: OwnerWallet | undefined;
  readonly strategy: Strategy;
  /** When the program next looks whether a payout is due, on a day of payout; undefined without such days. */
  readonly checkAt: Date | undefined;
  /** The owner's choices for the strategy "threshold". */
  readonly thresholds: ReadonlyMap<Currency, Money>;
  /** One account for each currency with postings, Stars first. */
  readonly accounts: readonly OwnerAccount[];
};

export type OwnerWallet = Wallet & {
  readonly setAt: Date;
  /** The end of a new wallet's wait; undefined: payouts may go to the wallet. */
  readonly waitsUntil: Date | undefined;
};

/** Read from the ledger. Under `lockBalance` the accounts stay true until the transaction ends. */
export async function readAccounts(
  prisma: Transaction,
  platform: Pick<Platform, "clock" | "config">,
  ownerId: number,
): Promise<OwnerAccounts> {
  const owner = { ownerId: BigInt(ownerId) };
  const settings = await prisma.payoutSetting.findUnique({ where: owner });
  const balances = await readBalances(prisma, ownerId);
  const holds = new Map<Currency, Hold>();
  for (const { currency } of balances)
    if (isCurrency(currency)) holds.set(currency, await readHold(prisma, platform, { ownerId, currency }));
  const payouts = await prisma.payout.findMany({
    where: { ...owner, state: { in: ["requested", "sending"] } },
  });
  const sums = await prisma.payout.groupBy({
    by: ["currency", "state"],
    where: owner,
    _count: true,
    _sum: { amountMinor: true },
  });
  const isSelling = (await prisma.channel.count({ where: { ...owner, state: { not: "gone" } } })) > 0;
  const wallet = walletOf(platform, settings);
  const accounts = currencies.flatMap((currency): OwnerAccount[] => {
    const found = balances.find((one) => one.currency === currency);
    const hold = holds.get(currency);
    if (found === undefined || hold === undefined) return [];
    const balance = minorOf(found.amount, currency);
    const held = hold.minor;
    const available = balance > held ? balance - held : 0n;
    const pending = payouts.find((payout) => payout.currency === currency);
    const own = sums.filter((one) => one.currency === currency);
    const count = own.reduce((total, one) => total + one._count, 0);
    const paid = own.find(({ state }) => state === "sent")?._sum.amountMinor ?? 0n;
    return [
      {
        currency,
        balance: money(balance, currency),
        held: money(held, currency),
        heldUntil: hold.until,
        holdDays: hold.days,
        paid: money(paid, currency),
        available: money(available, currency),
        threshold: money(floorOf(settings, currency), currency),
        smallest: money(isSelling ? floorOf(settings, currency) : 1n, currency),
        pending:
          pending === undefined
            ? undefined
            : {
                id: pending.id,
                amount: money(pending.amountMinor, currency),
                requestedAt: pending.requestedAt,
              },
        version: versionOf([currency, available, count, wallet?.network, wallet?.address, wallet?.memo]),
      },
    ];
  });
  const strategy = strategyColumn.read(settings?.strategy ?? "threshold");
  const isByDay = strategy === "weekly" || strategy === "monthly";
  return {
    wallet,
    strategy,
    checkAt: isByDay ? (settings?.checkAt ?? undefined) : undefined,
    thresholds: new Map(
      currencies.map((currency) => [currency, money(thresholdOf(settings, currency), currency)]),
    ),
    accounts,
  };
}

/** An owner with balances and newest payouts. */
export type Payee = { readonly owner: OwnerAccounts; readonly payouts: readonly Payout[] };

/**
 * A person who owns a channel, or has a balance from a channel that they owned. Undefined for everybody else, managers
 * included.
 */
export async function findPayee(platform: Platform, userId: number): Promise<Payee | undefined> {
  const { prisma } = platform.database;
  const owner = await readAccounts(prisma, platform, userId);
  const isOwner =
    owner.accounts.length > 0 || (await prisma.channel.count({ where: { ownerId: BigInt(userId) } })) > 0;
  return isOwner ? { owner, payouts: await listPayouts(platform, userId) } : undefined;
}

type Settings = Awaited<ReturnType<Transaction["payoutSetting"]["findUnique"]>>;

/**
 * Without a choice of the owner: Telegram's minimum is 1,000 Stars, and below 50 dollars the network fee is a considerable part.
 * `payout_floor` in the database has the same defaults.
 */
const thresholdOf = (settings: Settings, currency: Currency): bigint =>
  priceOf(pricesOf(settings?.thresholds ?? {}), currency)?.minor ?? (currency === "XTR" ? 1_000n : 5_000n);

/**
 * The least amount of a payout, like `payout_floor` in the database. All but dollars are sent by hand, so every strategy keeps their
 * threshold.
 */
function floorOf(settings: Settings, currency: Currency): bigint {
  const threshold = thresholdOf(settings, currency);
  if (settings === null || currency !== "USD") return threshold;
  const { strategy, leastUsdCents } = settings;
  if (strategy !== "threshold" && strategy !== "manual") return leastUsdCents;
  return threshold > leastUsdCents ? threshold : leastUsdCents;
}

function walletOf(
  { clock, config }: Pick<Platform, "clock" | "config">,
  settings: Settings,
): OwnerWallet | undefined {
  if (settings === null) return undefined;
  const { network, address, memo, walletSetAt: setAt } = settings;
  if (network === null || address === null || setAt === null) return undefined;
  const until = waitEnd(config, setAt);
  const waitsUntil = until > clock.now() ? until : undefined;
  return { network: networkColumn.read(network), address, memo: memo ?? undefined, setAt, waitsUntil };
}

type Hold = { readonly minor: bigint; readonly days: number; readonly until: Date | undefined };

/** The money of recent sales, which may still be charged back. */
async function readHold(
  prisma: Transaction,
  { clock, config }: Pick<Platform, "clock" | "config">,
  { ownerId, currency }: { readonly ownerId: number; readonly currency: Currency },
): Promise<Hold> {
  const days = currency === "XTR" ? STARS_HOLD_DAYS : config.payoutHoldDays;
  const none = { minor: 0n, days, until: undefined };
  if (days === 0) return none;
  const holdMs = days * DAY_MS;
  const since = new Date(clock.now().getTime() - holdMs);
  const row =
    currency === "XTR"
      ? await sumRecentStars.first(prisma, { ownerId, since })
      : await sumRecentMoney.first(prisma, { ownerId, currency, since });
  const minor = minorOf(row?.held ?? "0", currency);
  if (minor <= 0n) return none;
  const first = await firstRecentSale.first(prisma, { ownerId, currency, since });
  return { minor, days, until: first === undefined ? undefined : new Date(first.at.getTime() + holdMs) };
}

/** @throws {Error} for a fraction of a minor unit, which no ledger entry has. */
function minorOf(text: string, currency: Currency): bigint {
  const isDebt = text.startsWith("-");
  const sum = parseMoney(isDebt ? text.slice(1) : text, currency);
  if (sum === undefined) throw new Error(`A balance in ${currency} is not in whole minor units`);
  return isDebt ? -sum.minor : sum.minor;
}

// 36 bits: an accidental match of two states of one owner is no risk, and callback data has 64 bytes.
const VERSION_LENGTH = 6;
export const accountVersionPattern = /^[\w-]{6}$/;

const versionOf = (parts: readonly unknown[]): string =>
  createHash("sha256").update(parts.join("|")).digest("base64url").slice(0, VERSION_LENGTH);
