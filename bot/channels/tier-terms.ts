/** What a tier gives and costs. At least one price is set. */
export type TierTerms = {
  readonly name: string;
  /** Null: for life. */
  readonly periodDays: number | null;
  readonly priceStars: number | null;
  readonly priceUsdCents: bigint | null;
};

export const hasSameTerms = (left: TierTerms, right: TierTerms): boolean =>
  left.name === right.name &&
  left.periodDays === right.periodDays &&
  left.priceStars === right.priceStars &&
  left.priceUsdCents === right.priceUsdCents;

/** More would not fit a message with a button each, nor anybody's patience. */
export const MAX_TIERS_ON_SALE = 20;
