import type { Money } from "../../platform/values/money.ts";

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
  /** Sums of granted payments by currency, refunded payments included. */
  readonly earned: readonly Money[];
  readonly refunded: readonly Money[];
};

/** The lines with the longest names that fit into one message of 4,096 characters. Retired links do not count. */
export const MAX_LINKS = 30;
