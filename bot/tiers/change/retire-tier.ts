import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import { lockManagedTier } from "../terms/managed-tiers.ts";

export type RetireTierInput = { readonly tierId: string; readonly actorId: number };
export type RetireTierResult =
  | { readonly kind: "retired" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "not_allowed" };

/** Takes a tier off sale. Subscriptions to the tier go on. */
export async function retireTier(
  platform: Platform,
  { tierId, actorId }: RetireTierInput,
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
