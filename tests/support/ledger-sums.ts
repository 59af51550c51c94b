import type { Database } from "../../bot/platform/database/database.ts";

/** The sum of each account that is not zero, in plain decimals. Only for a ledger of one currency. */
export async function readLedgerSums({ prisma }: Database): Promise<Record<string, string>> {
  const rows = await prisma.ledgerPosting.groupBy({ by: ["account"], _sum: { amount: true } });
  return Object.fromEntries(
    rows.flatMap(({ account, _sum: { amount } }) =>
      amount === null || amount.isZero() ? [] : [[account, amount.toFixed()] as const],
    ),
  );
}
