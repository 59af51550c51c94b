/** What a tracked link brought. Sums in minor units: what was paid through it, and how much of that went back. */
export type LinkResults = {
  /** How often it was opened, and by how many people. */
  readonly opens: number;
  readonly people: number;
  readonly orders: number;
  readonly paidOrders: number;
  readonly stars: bigint;
  readonly usdCents: bigint;
  readonly refundedStars: bigint;
  readonly refundedUsdCents: bigint;
};

export type TrackedLink = LinkResults & {
  readonly id: string;
  readonly channelId: string;
  readonly name: string;
  readonly isRetired: boolean;
};

/** As many lines with the longest names as one message of 4,096 characters holds; a campaign that is over is retired. */
export const MAX_LINKS = 30;
