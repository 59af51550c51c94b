import type { Platform } from "../../platform/platform.ts";
import type { SqlClient } from "../../platform/database/statement.ts";
import { inOrder, readTier } from "../terms/managed-tiers.ts";
import { atPayablePrices } from "../terms/ways-to-pay.ts";
import type { ManagedTier } from "../terms/managed-tiers.ts";
import { findVersionOnSale, listOnSale, findTrial, listTrials } from "./sale.sql.ts";

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

/** The tiers of a channel that can be bought now, in their owner's order, at the prices that can be paid now. */
export async function listTiersOnSale(
  { database, clock, config }: Parts & Pick<Platform, "config">,
  channelId: string,
): Promise<readonly ManagedTier[]> {
  const [rows, onSale] = await Promise.all([
    database.prisma.tier.findMany({ where: { channelId, retiredAt: null }, ...inOrder }),
    listOnSale.all(database.prisma, { channelId, now: clock.now() }),
  ]);
  const ids = new Set(onSale.map(({ tierId }) => tierId));
  const tiers = rows.flatMap(readTier).filter(({ tierId }) => ids.has(tierId));
  return tiers.map((tier) => atPayablePrices(config, tier));
}

/** Whether a person may start a free trial of a version, whether it is on sale or not. */
export const mayStartTrial = async (
  client: SqlClient,
  trial: { readonly userId: number; readonly tierVersionId: string },
): Promise<boolean> => (await findTrial.first(client, trial)) !== undefined;

/** The ids of a channel's tiers of which a person may start a free trial, by their newest versions. */
export async function findTrialTiers(
  { database }: Pick<Platform, "database">,
  person: { readonly userId: number; readonly channelId: string },
): Promise<ReadonlySet<string>> {
  const rows = await listTrials.all(database.prisma, person);
  return new Set(rows.map(({ tierId }) => tierId));
}
