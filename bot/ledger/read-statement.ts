import type { Platform } from "../platform/platform.ts";
import type { ExactAmount } from "../platform/values/amount.ts";
import { listStatementEntries, selectOpeningBalances } from "./owner-entries.sql.ts";
import type { OwnerMonth } from "./owner-entries.sql.ts";

/**
 * One entry of an owner's month, with its payment if it has one. Amounts are exact decimal texts. Of a donation `tierName`
 * is null, and of an anonymous donor `buyerId`; `externalId` is the provider's id of the payment or a payout's reference.
 */
export type StatementEntry = Awaited<ReturnType<typeof listStatementEntries.all>>[number];

/** The balances before the month, one a currency; empty for a person who sold nothing until its end. */
export const readOpening = ({ database }: Platform, owner: OwnerMonth): Promise<ExactAmount[]> =>
  selectOpeningBalances.all(database.prisma, owner);

// About 2 MB a page.
const PAGE = 5_000;

/** The month's entries in their order, page by page. */
export async function* readStatement(
  { database }: Platform,
  owner: OwnerMonth,
  pageSize = PAGE,
): AsyncGenerator<readonly StatementEntry[]> {
  let after: StatementEntry | undefined;
  for (;;) {
    const page = await listStatementEntries.all(database.prisma, { owner, take: pageSize, after });
    if (page.length > 0) yield page;
    after = page.at(-1);
    if (after === undefined || page.length < pageSize) return;
  }
}
