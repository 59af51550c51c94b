import type { Transaction } from "../platform/database/database.ts";
import type { Platform } from "../platform/platform.ts";
import type { ExactAmount } from "../platform/values/amount.ts";
import { selectAccountBalances, selectBalances } from "./balance.sql.ts";
import type { Account } from "./ledger.ts";
import { sumOwnerEntries } from "./owner-entries.sql.ts";
import type { OwnerMonth } from "./owner-entries.sql.ts";
import { nothing, plus } from "./totals.ts";
import type { Totals } from "./totals.ts";

/** An owner's balance in one currency now, and the totals of a month. */
export type OwnerBalance = { readonly balance: ExactAmount; readonly month: Totals };

/** An owner's balance now, one amount a currency; empty for a person who never sold anything. */
export const readBalances = (prisma: Transaction, ownerId: number): Promise<ExactAmount[]> =>
  selectBalances.all(prisma, { ownerId });

/** One balance a currency; empty for a person who never sold anything. */
export async function readBalance({ database }: Platform, owner: OwnerMonth): Promise<OwnerBalance[]> {
  const { prisma } = database;
  const balances = await readBalances(prisma, owner.ownerId);
  const sums = await sumOwnerEntries.all(prisma, owner);
  return balances.map((balance) => ({
    balance,
    month: sums.filter(({ currency }) => currency === balance.currency).reduce(plus, nothing),
  }));
}

export const platformAccounts = [
  "platform_fee",
  "tax",
  "unallocated",
  "refunds",
  "owner_balance",
  "payouts_in_transit",
  "paid_out",
  "broadcasts",
  "provider_clearing",
] as const satisfies readonly Account[];
export type PlatformAccount = (typeof platformAccounts)[number];

/** The amounts of each account that are not zero. Debts are positive, like the money that covers them. */
export async function readPlatformBalance({
  database,
}: Platform): Promise<ReadonlyMap<Account, readonly ExactAmount[]>> {
  const rows = await selectAccountBalances.all(database.prisma, { of: platformAccounts });
  return Map.groupBy(rows, ({ account }) => account);
}
