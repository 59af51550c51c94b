import { oneOf } from "../../platform/database/statement.ts";
import { currencies, money, readMoney } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";

type Amounts = { readonly currency: string; readonly amountMinor: bigint; readonly creditMinor: bigint };

const currency = oneOf(currencies);

/** The price of the payment's order. */
export const priceOf = (row: Omit<Amounts, "creditMinor">): Money => readMoney(row);

/** The owner's credit for the payment. */
export const creditOf = (row: Omit<Amounts, "amountMinor">): Money =>
  money(row.creditMinor, currency.read(row.currency));

/** The amount of the whole refund in the price's currency: the credit, or the price if nothing was credited. */
export const refundAmountOf = (row: Amounts): Money =>
  row.creditMinor === 0n ? priceOf(row) : creditOf(row);

/** The amount that has not gone back yet. */
export function restOf(row: Amounts & { readonly refundedMinor: bigint }): Money {
  const { minor, currency: of } = refundAmountOf(row);
  return money(minor > row.refundedMinor ? minor - row.refundedMinor : 0n, of);
}
