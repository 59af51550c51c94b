import { z } from "zod";
import { amountOf, unitsOf } from "../platform/values/amount.ts";
import { amountText, currencyTicker } from "../platform/values/domain.ts";
import { money, moneyText } from "../platform/values/money.ts";
import type { Money } from "../platform/values/money.ts";
import type { ExactAmount } from "../platform/values/amount.ts";

/** A fee that the provider or the coin's network took out of a payment. */
export type Fee = ExactAmount & { readonly account: "provider_fee" | "network_fee" };

/** The amounts of one payment as exact decimal texts; stored in `payment.receipt`. */
export type Receipt = {
  readonly asked: ExactAmount;
  readonly arrived: ExactAmount;
  readonly fees: readonly Fee[];
  readonly outcome: ExactAmount | undefined;
  /**
   * The value of `arrived` in the price's currency when it arrived, before fees. Set for coins that no valid quote covers; they
   * count for no more than this. "0": the value is unknown.
   */
  readonly worth?: ExactAmount | undefined;
  /** The tax that the arrived amount contains, where the provider computes one. */
  readonly tax?: ExactAmount | undefined;
};

const amount = z.object({ amount: amountText, currency: currencyTicker });

export const receipt: z.ZodType<Receipt> = z.object({
  asked: amount,
  arrived: amount,
  fees: z.array(amount.extend({ account: z.enum(["provider_fee", "network_fee"]) })),
  outcome: amount.optional().transform((value): ExactAmount | undefined => value),
  worth: amount.optional(),
  tax: amount.optional(),
});

/**
 * The part of a price that arrived, rounded down to a minor unit; at most the whole price. Zero if the coins differ, which
 * cannot be compared.
 */
export function creditFor(price: Money, receipts: readonly Receipt[]): Money {
  const { value, whole } = shareOf(price, receipts);
  const credit = whole === 0n ? 0n : (price.minor * value) / whole;
  return money(credit < price.minor ? credit : price.minor, price.currency);
}

/** The missing part of the price is within the owner's tolerance, in hundredths of a percent; exact arithmetic. */
export function isEnough(price: Money, receipts: readonly Receipt[], shortfallBasisPoints: number): boolean {
  const { value, whole } = shareOf(price, receipts);
  return whole > 0n && value * 10_000n >= whole * BigInt(10_000 - shortfallBasisPoints);
}

/** The arrived part of a price is `value / whole`; both zero where the coins cannot be compared. */
function shareOf(
  price: Money,
  receipts: readonly Receipt[],
): { readonly value: bigint; readonly whole: bigint } {
  const [first] = receipts;
  if (first === undefined || receipts.some(({ arrived }) => arrived.currency !== first.asked.currency))
    return { value: 0n, whole: 0n };
  const asked = unitsOf(first.asked.amount);
  const priceUnits = unitsOf(moneyText(price));
  const value = receipts.reduce((total, { arrived, worth }) => {
    const share = unitsOf(arrived.amount) * priceUnits;
    const limit = worth === undefined ? share : unitsOf(worth.amount) * asked;
    return total + (share < limit ? share : limit);
  }, 0n);
  return { value, whole: asked * priceUnits };
}

/** The missing amount; undefined if nothing is missing or the coins differ. */
export function missingFrom({ asked, arrived }: Receipt): ExactAmount | undefined {
  if (asked.currency !== arrived.currency) return undefined;
  const missing = unitsOf(asked.amount) - unitsOf(arrived.amount);
  return missing > 0n ? { amount: amountOf(missing), currency: asked.currency } : undefined;
}
