import type { Transaction } from "../platform/database/database.ts";
import type { Platform } from "../platform/platform.ts";
import type { ExactAmount } from "../platform/values/amount.ts";
import { ownerEntries, starsFirst } from "./owner-entries.ts";
import type { OwnerMonth } from "./owner-entries.ts";
import { nothing, plus } from "./totals.ts";
import type { EntryAmounts, Totals } from "./totals.ts";

/** What an owner is owed in one currency now, and what a month did to it. */
export type OwnerBalance = { readonly balance: ExactAmount; readonly month: Totals };

/** What an owner is owed now, from their own postings, a currency each; empty for somebody who never sold anything. */
export const readBalances = (prisma: Transaction, ownerId: number): Promise<ExactAmount[]> =>
  prisma.$queryRaw`
    select currency, trim_scale(-sum(amount))::text as amount
      from ledger_posting where owner_id = ${ownerId} group by currency order by ${starsFirst}`;

/** From the owner's own postings, a currency each; empty for somebody who never sold anything. */
export async function readBalance({ database }: Platform, owner: OwnerMonth): Promise<OwnerBalance[]> {
  const { prisma } = database;
  const balances = await readBalances(prisma, owner.ownerId);
  const sums = await prisma.$queryRaw<(EntryAmounts & { readonly currency: string })[]>`
    select currency, kind, sum(gross)::text as gross, sum(platform_fee)::text as "platformFee",
           sum(provider_fee)::text as "providerFee", sum(network_fee)::text as "networkFee"
      from (${ownerEntries(owner)}) entry group by currency, kind`;
  return balances.map((balance) => ({
    balance,
    month: sums.filter(({ currency }) => currency === balance.currency).reduce(plus, nothing),
  }));
}
