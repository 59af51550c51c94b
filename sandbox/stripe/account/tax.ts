/** The only rate of this account, by which Stripe Tax computes the tax of every buyer; tests may change it at any time. */
export type TaxRate = { percent: number };

/** The part of an inclusive amount that is tax, rounded to a minor unit. */
export const taxIn = (amount: number, { percent }: TaxRate): number =>
  Math.round((amount * percent) / (100 + percent));
