import { newId } from "../platform/ids.ts";
import type { Platform } from "../platform/platform.ts";
import { audit } from "./audit.ts";
import { lockManagedChannel } from "./lock-managed-channel.ts";
import { MAX_TIERS_ON_SALE, termsColumns } from "./tier-terms.ts";
import type { TierTerms } from "./tier-terms.ts";

export type PublishTierInput = {
  readonly channelId: string;
  readonly actorId: number;
  /** Made when the form was opened: pressing Publish twice makes one tier. */
  readonly tierId: string;
  readonly terms: TierTerms;
};

export type PublishTierResult =
  | { readonly kind: "published"; readonly tierId: string }
  | { readonly kind: "too_many" }
  | { readonly kind: "not_allowed" };

/** A new tier with its first version, at the end of the channel's list. Idempotent by `tierId`. */
export async function publishTier(
  platform: Platform,
  { channelId, actorId, tierId, terms }: PublishTierInput,
): Promise<PublishTierResult> {
  return platform.database.prisma.$transaction(async (tx): Promise<PublishTierResult> => {
    if (!(await lockManagedChannel(tx, { channelId, actorId }))) return { kind: "not_allowed" };
    const others = { channelId, id: { not: tierId } };
    if ((await tx.tier.count({ where: { ...others, retiredAt: null } })) >= MAX_TIERS_ON_SALE)
      return { kind: "too_many" };
    const last = await tx.tier.aggregate({ where: others, _max: { position: true } });
    const now = platform.clock.now();
    const { count } = await tx.tier.createMany({
      data: { id: tierId, channelId, position: (last._max.position ?? 0) + 1, createdAt: now },
      skipDuplicates: true,
    });
    if (count === 0) return { kind: "published", tierId };
    const version = await tx.tierVersion.create({
      data: { id: newId(now), tierId, version: 1, ...termsColumns(terms), createdAt: now },
    });
    await audit(tx, platform, {
      actorId,
      action: "tier.published",
      subject: tierId,
      detail: { tierVersionId: version.id },
    });
    return { kind: "published", tierId };
  });
}
