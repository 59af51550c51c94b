import type { Platform } from "../../platform/platform.ts";
import { claimEffect } from "../../platform/effects/claim-effect.ts";
import { audit } from "../../platform/audit.ts";
import { setPositions } from "./move-tier.sql.ts";
import { lockManagedTier } from "../terms/managed-tiers.ts";

export type MoveTierInput = {
  readonly tierId: string;
  readonly actorId: number;
  readonly direction: "up" | "down";
};
export type MoveTierResult =
  | { readonly kind: "moved" }
  /** The tier is the first or the last already. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "not_allowed" };

/** Moves a tier by one position among the tiers on sale. */
export async function moveTier(
  platform: Platform,
  { tierId, actorId, direction }: MoveTierInput,
): Promise<MoveTierResult> {
  return platform.database.prisma.$transaction(async (tx): Promise<MoveTierResult> => {
    const channel = await lockManagedTier(tx, { tierId, actorId });
    if (channel === undefined) return { kind: "not_allowed" };
    const tiers = await tx.tier.findMany({
      where: { channelId: channel.channelId, retiredAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    const from = tiers.findIndex(({ id }) => id === tierId);
    const other = tiers[direction === "up" ? from - 1 : from + 1];
    const tier = tiers[from];
    if (tier === undefined || other === undefined) return { kind: "unchanged" };
    const order = tiers.map((each) => (each === tier ? other : each === other ? tier : each).id);
    // A second run of the same press would move the tier further.
    if (!(await claimEffect(tx, "tier.moved"))) return { kind: "moved" };
    await setPositions.run(tx, { order });
    await audit(tx, platform, { actorId, action: `tier.moved_${direction}`, subject: tierId });
    return { kind: "moved" };
  });
}
