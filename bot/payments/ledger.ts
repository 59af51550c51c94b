import { feeOf, moneyText, negate, add } from "../platform/money.ts";
import type { Money } from "../platform/money.ts";

/** One line of an entry: debit is positive, credit negative, in whole units of the currency. */
export type Posting = {
  readonly account: "provider_clearing" | "owner_balance" | "platform_fee";
  readonly ownerId: number | null;
  readonly currency: string;
  readonly amount: string;
};

/**
 * The entry of a sale: the provider owes us the price, we owe the owner the price less the platform's fee.
 * Adds up to zero by construction, and the database refuses it otherwise.
 */
export function saleEntry(price: Money, ownerId: number, feeBasisPoints: number): Posting[] {
  const fee = feeOf(price, feeBasisPoints);
  const lines: [Posting["account"], number | null, Money][] = [
    ["provider_clearing", null, price],
    ["owner_balance", ownerId, negate(add(price, negate(fee)))],
    ["platform_fee", null, negate(fee)],
  ];
  return lines
    .filter(([, , amount]) => amount.minor !== 0n)
    .map(([account, owner, amount]) => ({
      account,
      ownerId: owner,
      currency: amount.currency,
      amount: moneyText(amount),
    }));
}
