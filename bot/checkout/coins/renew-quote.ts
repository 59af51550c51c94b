import type { Platform } from "../../platform/platform.ts";
import type { CoinCheckout } from "./coin-provider.ts";
import { toQuote } from "./quote.ts";
import type { Quote } from "./quote.ts";

/**
 * The quote with a sum that is good now: its own while its time lasts, in which the provider would repeat it, and else
 * a new one for the same address. Safe to run any number of times.
 * @throws {ProviderError} when the provider did not say; the quote stays as it is.
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
