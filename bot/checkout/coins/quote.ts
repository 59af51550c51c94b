import type { Quote as QuoteRow } from "../../../prisma/client/client.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CoinCheckout } from "./coin-provider.ts";

/** A deposit address for one coin with the amount that pays the price until `quotedUntil`. */
export type Quote = {
  readonly id: string;
  /** The provider's id of the payment that waits for the deposit. */
  readonly externalId: string;
  readonly coin: string;
  /** An exact decimal string: "0.0001". */
  readonly amount: string;
  readonly address: string;
  readonly memo: string | undefined;
  readonly quotedUntil: Date;
};

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

/**
 * Returns the quote while it is valid, and otherwise stores a new amount for the same address. Idempotent.
 * @throws {ProviderError} when the provider does not answer; the stored quote stays.
 */
export async function renewQuote(platform: Platform, coins: CoinCheckout, quote: Quote): Promise<Quote> {
  if (quote.quotedUntil > platform.clock.now()) return quote;
  const { amount, quotedUntil } = await coins.renew(platform, quote.externalId);
  const row = await platform.database.prisma.quote.update({
    where: { id: quote.id },
    data: { amount, quotedUntil },
  });
  return toQuote(row);
}
