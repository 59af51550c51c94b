/** The access after the refund of a part. "shortened": what is left of the paid period, by the share of the price that went back. */
export const accessChoices = ["kept", "shortened", "ended"] as const;
export type AccessChoice = (typeof accessChoices)[number];
