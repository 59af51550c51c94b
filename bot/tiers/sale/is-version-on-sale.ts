import type { Platform } from "../../platform/platform.ts";
import { inOrder, readTier } from "../terms/managed-tiers.ts";
import type { ManagedTier } from "../terms/managed-tiers.ts";
import { findVersionOnSale, listOnSale } from "./sale.sql.ts";

type Parts = Pick<Platform, "database" | "clock">;

/**
 * Whether a version can be bought now: the newest one, or for a renewal the version of the subscription. How long an order
 * may still renew at an old price is decided by the order (`stale_at`).
 */
export async function isVersionOnSale(
  { database, clock }: Parts,
  tierVersionId: string,
  { isRenewal }: { readonly isRenewal: boolean } = { isRenewal: false },
): Promise<boolean> {
  const input = { tierVersionId, isRenewal, now: clock.now() };
  return (await findVersionOnSale.first(database.prisma, input)) !== undefined;
}

/** The tiers of a channel that can be bought now, in their owner's order. */
export async function listTiersOnSale(
  { database, clock }: Parts,
  channelId: string,
): Promise<readonly ManagedTier[]> {
  const [rows, onSale] = await Promise.all([
    database.prisma.tier.findMany({ where: { channelId, retiredAt: null }, ...inOrder }),
    listOnSale.all(database.prisma, { channelId, now: clock.now() }),
  ]);
  const ids = new Set(onSale.map(({ tierId }) => tierId));
  return rows.flatMap(readTier).filter(({ tierId }) => ids.has(tierId));
}
