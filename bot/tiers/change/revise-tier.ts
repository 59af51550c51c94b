import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import { checkTerms } from "../terms/check-terms.ts";
import type { TermsRefusal } from "../terms/check-terms.ts";
import { lockManagedTier } from "../terms/managed-tiers.ts";
import { hasSameTerms, termsColumns, termsOf, versionParts } from "../terms/tier-terms.ts";
import type { TierTerms } from "../terms/tier-terms.ts";

export type ReviseTierInput = {
  readonly tierId: string;
  readonly actorId: number;
  /** The version that the form showed. */
  readonly baseVersion: number;
  readonly terms: TierTerms;
};

export type ReviseTierResult =
  | { readonly kind: "revised"; readonly version: number }
  /** The newest version has the same terms already. */
  | { readonly kind: "unchanged" }
  /** The tier has been revised since the form was opened. */
  | { readonly kind: "changed_meanwhile" }
  | { readonly kind: "refused"; readonly refusal: TermsRefusal }
  | { readonly kind: "not_allowed" };

/** Adds a version; earlier sales keep theirs. Idempotent: the same terms again change nothing. */
export async function reviseTier(
  platform: Platform,
  { tierId, actorId, baseVersion, terms }: ReviseTierInput,
): Promise<ReviseTierResult> {
  return platform.database.prisma.$transaction(async (tx): Promise<ReviseTierResult> => {
    const tier = await lockManagedTier(tx, { tierId, actorId });
    if (tier === undefined) return { kind: "not_allowed" };
    const newest = await tx.tierVersion.findFirstOrThrow({
      where: { tierId },
      orderBy: { version: "desc" },
      include: versionParts,
    });
    if (hasSameTerms(termsOf(newest), terms)) return { kind: "unchanged" };
    if (newest.version !== baseVersion) return { kind: "changed_meanwhile" };
    const refusal = await checkTerms(tx, platform, { channelId: tier.channelId, actorId, terms });
    if (refusal !== undefined) return { kind: "refused", refusal };
    const now = platform.clock.now();
    const version = await tx.tierVersion.create({
      data: { id: newId(now), tierId, version: baseVersion + 1, ...termsColumns(terms), createdAt: now },
    });
    await audit(tx, platform, {
      actorId,
      action: "tier.revised",
      subject: tierId,
      detail: { tierVersionId: version.id },
    });
    return { kind: "revised", version: version.version };
  });
}
