import { z } from "zod";
import { amountOf, unitsOf } from "../platform/values/amount.ts";
import { amountText, currencyTicker } from "../platform/values/domain.ts";
import { money } from "../platform/values/money.ts";
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
};

const amount = z.object({ amount: amountText, currency: currencyTicker });

export const receipt: z.ZodType<Receipt> = z.object({
  asked: amount,
  arrived: amount,
  fees: z.array(amount.extend({ account: z.enum(["provider_fee", "network_fee"]) })),
  outcome: amount.optional().transform((value): ExactAmount | undefined => value),
});

/**
 * The part of a price that arrived, rounded down to a minor unit; at most the whole price. Zero if the coins differ, which
 * cannot be compared.
 */
export function creditFor(price: Money, receipts: readonly Receipt[]): Money {
  const [first] = receipts;
  if (first === undefined) return money(0n, price.currency);
  const { currency } = first.asked;
  if (receipts.some(({ arrived }) => arrived.currency !== currency)) return money(0n, price.currency);
  const asked = unitsOf(first.asked.amount);
  const arrived = totalOf(receipts);
  if (asked === 0n) return money(0n, price.currency);
  return arrived >= asked ? price : money((price.minor * arrived) / asked, price.currency);
}

/** The missing part is within the owner's tolerance, in hundredths of a percent; exact arithmetic. */
export function isEnough(receipts: readonly Receipt[], shortfallBasisPoints: number): boolean {
  const [first] = receipts;
  if (first === undefined || receipts.some(({ arrived }) => arrived.currency !== first.asked.currency))
    return false;
  const asked = unitsOf(first.asked.amount);
  return asked > 0n && totalOf(receipts) * 10_000n >= asked * BigInt(10_000 - shortfallBasisPoints);
}

/** The missing amount; undefined if nothing is missing or the coins differ. */
export function missingFrom({ asked, arrived }: Receipt): ExactAmount | undefined {
  if (asked.currency !== arrived.currency) return undefined;
  const missing = unitsOf(asked.amount) - unitsOf(arrived.amount);
  return missing > 0n ? { amount: amountOf(missing), currency: asked.currency } : undefined;
}

const totalOf = (receipts: readonly Receipt[]): bigint =>
  receipts.reduce((total, { arrived }) => total + unitsOf(arrived.amount), 0n);
