import { createHash } from "node:crypto";
import { readBalances } from "../../payments/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { currencies, money, parseMoney } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { readNetwork } from "../wallets/networks.ts";
import type { Wallet } from "../wallets/networks.ts";

/** Telegram lets Stars out 21 days after they came (telegram.org/tos/stars); before that they may still be charged back. */
export const STARS_HOLD_DAYS = 21;

/** How an owner stands in one currency. */
export type OwnerAccount = {
  readonly currency: Currency;
  /** What they are owed; less than nothing after a refund of what was paid out already. */
  readonly balance: Money;
  /** Stars that came too lately. */
  readonly held: Money;
  /** What could be paid out now, if it is enough. Never less than nothing. */
  readonly available: Money;
  readonly threshold: Money;
  /** The payout that is under way. */
  readonly open: { readonly id: string; readonly amount: Money; readonly askedAt: Date } | undefined;
  /** Names what this says in a few letters: a button carries that of its page, and fits no other. */
  readonly mark: string;
};

export type OwnerAccounts = {
  readonly wallet: Wallet | undefined;
  readonly isAutomatic: boolean;
  /** The currencies in which they ever earned something, Stars first. */
  readonly accounts: readonly OwnerAccount[];
};

/** By what the ledger says; inside a transaction that holds `lockBalance` it stays true until the end. */
export async function readAccounts(
  prisma: Transaction,
  { ownerId, now }: { readonly ownerId: number; readonly now: Date },
): Promise<OwnerAccounts> {
  const owner = { ownerId: BigInt(ownerId) };
  const choice = await prisma.payoutChoice.findUnique({ where: owner });
  const balances = await readBalances(prisma, ownerId);
  const heldStars = await readHeldStars(prisma, { ownerId, now });
  const asked = await prisma.payout.findMany({ where: { ...owner, state: "asked" } });
  const counts = await prisma.payout.groupBy({ by: ["currency"], where: owner, _count: true });
  const wallet = walletOf(choice);
  const accounts = currencies.flatMap((currency): OwnerAccount[] => {
    const found = balances.find((one) => one.currency === currency);
    if (found === undefined) return [];
    const balance = minorOf(found.amount, currency);
    const held = currency === "XTR" ? heldStars : 0n;
    const available = balance > held ? balance - held : 0n;
    const open = asked.find((payout) => payout.currency === currency);
    const count = counts.find((one) => one.currency === currency)?._count ?? 0;
    return [
      {
        currency,
        balance: money(balance, currency),
        held: money(held, currency),
        available: money(available, currency),
        threshold: money(thresholdOf(choice, currency), currency),
        open:
          open === undefined
            ? undefined
            : { id: open.id, amount: money(open.amountMinor, currency), askedAt: open.askedAt },
        mark: markOf([currency, available, count, wallet?.network, wallet?.address]),
      },
    ];
  });
  return { wallet, isAutomatic: choice?.isAutomatic ?? true, accounts };
}

type Choice = Awaited<ReturnType<Transaction["payoutChoice"]["findUnique"]>>;

/** Telegram pays out from 1,000 Stars on; below 50 dollars the networks' fees are felt. As the columns' defaults are. */
const defaultThresholds: Readonly<Record<Currency, bigint>> = { XTR: 1_000n, USD: 5_000n };

function thresholdOf(choice: Choice, currency: Currency): bigint {
  if (choice === null) return defaultThresholds[currency];
  return currency === "XTR" ? BigInt(choice.thresholdStars) : choice.thresholdUsdCents;
}

const walletOf = (choice: Choice): Wallet | undefined =>
  choice === null || choice.network === null || choice.address === null
    ? undefined
    : { network: readNetwork(choice.network), address: choice.address };

/** What young payments left the owner, refunds taken off. Their postings are as young, so that the index finds them. */
async function readHeldStars(
  prisma: Transaction,
  { ownerId, now }: { readonly ownerId: number; readonly now: Date },
): Promise<bigint> {
  const since = new Date(now.getTime() - STARS_HOLD_DAYS * 86_400_000);
  const [row] = await prisma.$queryRaw<{ held: string }[]>`
    select trim_scale(coalesce(-sum(line.amount), 0))::text as held
      from ledger_posting line join payment on payment.id = line.payment_id
     where line.owner_id = ${ownerId} and line.currency = 'XTR' and line.created_at > ${since}
       and payment.created_at > ${since}`;
  const held = minorOf(row?.held ?? "0", "XTR");
  return held > 0n ? held : 0n;
}

/** @throws {Error} for a part of a minor unit: nobody can send it, and no entry of ours makes one. */
function minorOf(text: string, currency: Currency): bigint {
  const isDebt = text.startsWith("-");
  const sum = parseMoney(isDebt ? text.slice(1) : text, currency);
  if (sum === undefined) throw new Error(`A balance in ${currency} is not in whole minor units`);
  return isDebt ? -sum.minor : sum.minor;
}

// 36 bits: that two states of one owner share a mark by chance is no concern, and the data of a button is short.
const MARK_LENGTH = 6;
export const markPattern = /^[\w-]{6}$/;

const markOf = (parts: readonly unknown[]): string =>
  createHash("sha256").update(parts.join("|")).digest("base64url").slice(0, MARK_LENGTH);
