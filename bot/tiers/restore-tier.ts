import type { Platform } from "../platform/platform.ts";
import { audit } from "../platform/audit.ts";
import { lockManagedTier } from "../channels/managed/lock-managed-channel.ts";
import { MAX_TIERS_ON_SALE } from "./tier-terms.ts";

export type BringBackTierInput = { readonly tierId: string; readonly actorId: number };
export type BringBackTierResult =
  | { readonly kind: "on_sale" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "too_many" }
  | { readonly kind: "not_allowed" };

/** Puts a retired tier on sale again, as its newest version describes it. */
export async function bringBackTier(
  platform: Platform,
  { tierId, actorId }: BringBackTierInput,
): Promise<BringBackTierResult> {
  return platform.database.prisma.$transaction(async (tx): Promise<BringBackTierResult> => {
    const channel = await lockManagedTier(tx, { tierId, actorId });
    if (channel === undefined) return { kind: "not_allowed" };
    const onSale = { channelId: channel.channelId, retiredAt: null };
    if ((await tx.tier.count({ where: { ...onSale, id: { not: tierId } } })) >= MAX_TIERS_ON_SALE)
      return { kind: "too_many" };
    const { count } = await tx.tier.updateMany({
      where: { id: tierId, retiredAt: { not: null } },
      data: { retiredAt: null },
    });
    if (count === 0) return { kind: "unchanged" };
    await audit(tx, platform, { actorId, action: "tier.brought_back", subject: tierId });
    return { kind: "on_sale" };
  });
}
