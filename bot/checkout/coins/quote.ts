import type { Quote as QuoteRow } from "../../../prisma/client/client.ts";
import type { Platform } from "../../platform/platform.ts";
import { retryWhilePersonWaits } from "../../platform/runtime/retry-while-person-waits.ts";
import type { providerTypes } from "../../payments/index.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeItem, textKeyFor } from "../../orders/index.ts";
import type { OrderKind } from "../../orders/index.ts";
import { parseCoin, describeCoin } from "./coins.ts";

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
export async function renewQuote(
  platform: Platform,
  coins: providerTypes.CoinCheckout,
  quote: Quote,
): Promise<Quote> {
  if (quote.quotedUntil > platform.clock.now()) return quote;
  const { amount, quotedUntil } = await retryWhilePersonWaits(() => coins.renew(platform, quote.externalId));
  const row = await platform.database.prisma.quote.update({
    where: { id: quote.id },
    data: { amount, quotedUntil },
  });
  return toQuote(row);
}

/** The order's item. */
type QuotedItem = {
  readonly kind: OrderKind;
  readonly channelTitle: string;
  readonly tierName: string | null;
};

/** HTML. The amount, the address and the memo are `<code>`, which Telegram copies on a tap. */
export function describeQuote(
  texts: Texts,
  { kind, channelTitle, tierName }: QuotedItem,
  { coin, amount, address, memo, quotedUntil }: Quote,
  now: Date,
): string {
  const { network } = parseCoin(coin);
  const parts = [
    texts.html("quote", {
      channel: channelTitle,
      tier: describeItem(texts, tierName),
      coin: describeCoin(coin),
      amount,
      address,
    }),
    ...(memo === undefined ? [] : [texts.html("quote-memo", { memo })]),
    ...(network === undefined ? [] : [texts.html("quote-network", { network })]),
    quotedUntil > now
      ? texts.html(textKeyFor(kind, "quote-until"), { date: texts.date(quotedUntil) })
      : texts.html("quote-over"),
  ];
  return parts.join("\n\n");
}
