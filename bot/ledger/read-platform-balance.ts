import type { Platform } from "../platform/platform.ts";
import type { Account } from "./ledger.ts";
import type { ExactAmount } from "../platform/values/amount.ts";
import { starsFirst } from "./owner-entries.ts";

export const platformAccounts = [
  "platform_fee",
  "unallocated",
  "refunds",
  "owner_balance",
  "payouts_in_transit",
  "paid_out",
  "provider_clearing",
] as const satisfies readonly Account[];
export type PlatformAccount = (typeof platformAccounts)[number];

/** What each account holds, a currency each, where it is not nothing. Debts count as positive, like what covers them. */
export async function readPlatformBalance({
  database,
}: Platform): Promise<ReadonlyMap<PlatformAccount, readonly ExactAmount[]>> {
  const rows = await database.prisma.$queryRaw<(ExactAmount & { readonly account: PlatformAccount })[]>`
    select account, currency,
           trim_scale(case account when 'provider_clearing' then sum(amount) else -sum(amount) end)::text as amount
      from ledger_posting where account = any(${platformAccounts})
     group by account, currency having sum(amount) <> 0 order by ${starsFirst}`;
  return Map.groupBy(rows, ({ account }) => account);
}
