import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import { lockManagedTier } from "../terms/managed-tiers.ts";
import type { TierActor } from "../terms/managed-tiers.ts";
import { MAX_TIERS_ON_SALE } from "../terms/tier-terms.ts";

type RetireTierResult =
  | { readonly kind: "retired" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "not_allowed" };

/** Takes a tier off sale. Subscriptions to the tier go on. */
export async function retireTier(
  platform: Platform,
  { tierId, actorId }: TierActor,
): Promise<RetireTierResult> {
  return platform.database.prisma.$transaction(async (tx): Promise<RetireTierResult> => {
    if ((await lockManagedTier(tx, { tierId, actorId })) === undefined) return { kind: "not_allowed" };
    const { count } = await tx.tier.updateMany({
      where: { id: tierId, retiredAt: null },
      data: { retiredAt: platform.clock.now() },
    });
    if (count === 0) return { kind: "unchanged" };
    await audit(tx, platform, { actorId, action: "tier.retired", subject: tierId });
    return { kind: "retired" };
  });
}

type RestoreTierResult =
  | { readonly kind: "on_sale" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "too_many" }
  | { readonly kind: "not_allowed" };

/** Puts a retired tier on sale again, with the terms of its newest version. */
export async function restoreTier(
  platform: Platform,
  { tierId, actorId }: TierActor,
): Promise<RestoreTierResult> {
  return platform.database.prisma.$transaction(async (tx): Promise<RestoreTierResult> => {
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
