export type TrackedLink = {
  readonly id: string;
  readonly channelId: string;
  readonly name: string;
  readonly isRetired: boolean;
  readonly opens: number;
  /** The distinct users who opened the link. */
  readonly people: number;
  readonly orders: number;
  readonly paidOrders: number;
  /** Sums of granted payments in minor units, refunded payments included. */
  readonly stars: bigint;
  readonly usdCents: bigint;
  readonly refundedStars: bigint;
  readonly refundedUsdCents: bigint;
};

/** The lines with the longest names that fit into one message of 4,096 characters. Retired links do not count. */
export const MAX_LINKS = 30;
