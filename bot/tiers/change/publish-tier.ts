import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import { checkTerms } from "../terms/check-terms.ts";
import type { TermsRefusal } from "../terms/check-terms.ts";
import { permissions } from "../../channels/index.ts";
import { MAX_TIERS_ON_SALE, termsColumns } from "../terms/tier-terms.ts";
import type { TierTerms } from "../terms/tier-terms.ts";

export type PublishTierInput = {
  readonly channelId: string;
  readonly actorId: number;
  /** Made when the form opens, so that a double press of Publish makes one tier. */
  readonly tierId: string;
  readonly terms: TierTerms;
};

export type PublishTierResult =
  | { readonly kind: "published"; readonly tierId: string }
  | { readonly kind: "too_many" }
  | { readonly kind: "refused"; readonly refusal: TermsRefusal }
  | { readonly kind: "not_allowed" };

/** Creates a tier with its first version, at the end of the channel's list. Idempotent by `tierId`. */
export async function publishTier(
  platform: Platform,
  { channelId, actorId, tierId, terms }: PublishTierInput,
): Promise<PublishTierResult> {
  return platform.database.prisma.$transaction(async (tx): Promise<PublishTierResult> => {
    if (!(await permissions.lockPermittedChannel(tx, { channelId, actorId, permission: "tiers.change" })))
      return { kind: "not_allowed" };
    // Safe under the channel's lock: a second publication of the same tier waits for it.
    if ((await tx.tier.count({ where: { id: tierId } })) > 0) return { kind: "published", tierId };
    if ((await tx.tier.count({ where: { channelId, retiredAt: null } })) >= MAX_TIERS_ON_SALE)
      return { kind: "too_many" };
    const refusal = await checkTerms(tx, platform, { channelId, actorId, terms });
    if (refusal !== undefined) return { kind: "refused", refusal };
    const last = await tx.tier.aggregate({ where: { channelId }, _max: { position: true } });
    const now = platform.clock.now();
    await tx.tier.create({
      data: { id: tierId, channelId, position: (last._max.position ?? 0) + 1, createdAt: now },
    });
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
