import type { Quote as QuoteRow } from "../../../prisma/client/client.ts";
import type { Platform } from "../../platform/platform.ts";

/** Where to send how much of a coin, and until when that sum pays the price. */
export type Quote = {
  readonly id: string;
  /** The provider's id of the payment that waits for it. */
  readonly externalId: string;
  readonly coin: string;
  /** Exact and plain: "0.0001". */
  readonly amount: string;
  readonly address: string;
  readonly memo: string | undefined;
  readonly quotedUntil: Date;
};

/** The quote of a checkout in one coin. */
export async function findQuote(
  { database }: Pick<Platform, "database">,
  checkoutId: string,
  coin: string,
): Promise<Quote | undefined> {
  const row = await database.prisma.quote.findUnique({
    where: { checkoutId_currency: { checkoutId, currency: coin } },
  });
  return row === null ? undefined : toQuote(row);
}

export const toQuote = (row: QuoteRow): Quote => ({
  id: row.id,
  externalId: row.externalId,
  coin: row.currency,
  amount: row.amount.toFixed(),
  address: row.address,
  memo: row.memo ?? undefined,
  quotedUntil: row.quotedUntil,
});
