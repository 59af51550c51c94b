import type { Platform } from "../platform/platform.ts";
import { describeItem } from "../orders/index.ts";
import type { Texts, TextKey } from "../platform/texts/texts.ts";
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

/** "Monthly, paid 24 December 2026, 09:05 UTC (payment …7QX2K9ZD)": HTML. */
export function describePurchase(texts: Texts, { tierName, at, state, paymentId }: Purchase): string {
  const values = { tier: describeItem(texts, tierName), date: texts.date(at) };
  const said = texts.html(sentences[state], values);
  return paymentId === null ? said : `${said} ${texts.html("support-payment", { id: shortened(paymentId) })}`;
}

const sentences = {
  paid: "support-bought-paid",
  refunded: "support-bought-refunded",
  unfinished: "support-bought-unfinished",
  unpaid: "support-bought-unpaid",
  given: "support-bought-given",
} as const satisfies Record<Purchase["state"], TextKey>;

/** The end of the access; undefined if there was none. */
export function describeAccess(texts: Texts, { access }: Purchase, now: Date): string | undefined {
  if (access === undefined) return undefined;
  const { expiresAt } = access;
  if (expiresAt === null) return texts.html("support-access-life");
  const key = expiresAt > now ? "support-access-until" : "support-access-over";
  return texts.html(key, { date: texts.date(expiresAt) });
}

// The random end of the id: short enough to read aloud, and operators can search for it.
const shortened = (id: string): string => `…${id.slice(-8)}`;
