import type { Platform } from "../platform/platform.ts";
import { listLatestPurchases } from "./support.sql.ts";

/** A person's latest payment in a channel or, without a payment, the latest order or subscription. */
export type Purchase = {
  readonly channelId: string;
  readonly channelTitle: string;
  /** Null: a donation. */
  readonly tierName: string | null;
  readonly at: Date;
  /** "unpaid": an order without a payment. "given": a subscription without an order. */
  readonly state: "paid" | "refunded" | "unfinished" | "unpaid" | "given";
  readonly paymentId: string | null;
  readonly access: { readonly expiresAt: Date | null } | undefined;
};

// One button and one line of text for each; more do not fit a phone's screen.
const LISTED = 10;

/** A person's latest purchase in each channel, the newest first. */
export const listPurchases = (platform: Platform, userId: number): Promise<Purchase[]> =>
  readPurchases(platform, { userId });

export async function findLatestPurchase(
  platform: Platform,
  key: { readonly userId: number; readonly channelId: string },
): Promise<Purchase | undefined> {
  const [purchase] = await readPurchases(platform, key);
  return purchase;
}

async function readPurchases(
  { database }: Platform,
  selection: { readonly userId: number; readonly channelId?: string },
): Promise<Purchase[]> {
  const rows = await listLatestPurchases.all(database.prisma, { ...selection, limit: LISTED });
  return rows.map(({ title: channelTitle, tier: tierName, subscriptionId, expiresAt, ...purchase }) => ({
    ...purchase,
    channelTitle,
    tierName,
    access: subscriptionId === null ? undefined : { expiresAt },
  }));
}
