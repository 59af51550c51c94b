import type { Clock } from "../../../bot/platform/time/clock.ts";
import { divide, exact } from "../../http/amounts.ts";
import type { Amount } from "../../http/amounts.ts";
import { CryptoPayError } from "../crypto-pay-error.ts";
import type { AppStore, Invoice } from "./app-store.ts";
import type { Market } from "./market.ts";

/** The vendor's share of a paid invoice, taken out of the paid amount. */
export const SERVICE_FEE: Amount = "0.03";

export type HowPaid = {
  /** Default: the invoice's own asset, or the first accepted one. */
  readonly asset?: string | undefined;
  readonly isAnonymous?: boolean | undefined;
  readonly comment?: string | undefined;
};

/** The assets in which an invoice can be paid, each with its amount at the current rate. */
export const quotesOf = (
  { price, amount }: Invoice,
  market: Market,
): readonly { readonly asset: string; readonly amount: Amount }[] =>
  price.kind === "crypto"
    ? [{ asset: price.asset, amount }]
    : price.acceptedAssets.map((asset) => ({ asset, amount: market.quote(amount, price.fiat, asset) }));

/**
 * Pays an invoice, exactly and once: @CryptoBot takes no other amount.
 * @throws {CryptoPayError} for an invoice that is paid, expired or deleted, and for an asset that it does not accept.
 */
export function payInvoice(
  invoice: Invoice,
  { asset: chosen, isAnonymous = false, comment }: HowPaid,
  { clock, store, market }: { clock: Clock; store: AppStore; market: Market },
): void {
  const status = store.statusOf(invoice);
  if (invoice.isDeleted || status !== "active")
    throw new CryptoPayError(
      400,
      "INVOICE_INVALID",
      `The invoice is ${invoice.isDeleted ? "deleted" : status}`,
    );
  if (isAnonymous && !invoice.allowAnonymous)
    throw new CryptoPayError(400, "INVOICE_INVALID", "The invoice cannot be paid anonymously");
  if (comment !== undefined && !invoice.allowComments)
    throw new CryptoPayError(400, "INVOICE_INVALID", "The invoice takes no comments");
  const quotes = quotesOf(invoice, market);
  const quote = chosen === undefined ? quotes[0] : quotes.find(({ asset }) => asset === chosen);
  if (quote === undefined)
    throw new CryptoPayError(400, "ASSET_INVALID", `The invoice cannot be paid in ${chosen}`);
  const { asset, amount } = quote;
  const usdRate = market.rate(asset, "USD");
  const fee = divide(exact(amount).times(SERVICE_FEE), "1", market.asset(asset).decimals, "down");
  invoice.paid = {
    at: clock.now(),
    asset,
    amount,
    fiatRate: invoice.price.kind === "fiat" ? market.rate(asset, invoice.price.fiat) : null,
    usdRate,
    fee,
    feeInUsd: divide(exact(fee).times(usdRate), "1", 8, "down"),
    isAnonymous,
    comment: comment ?? null,
  };
  store.changeBalance(asset, exact(amount).minus(fee).toFixed());
}
