import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import {
  checkTerms,
  MAX_TIERS_ON_SALE,
  termsColumns,
  hasSameTerms,
  termsOf,
  versionParts,
} from "../terms/tier-terms.ts";
import type { TermsRefusal, TierTerms } from "../terms/tier-terms.ts";
import { permissions } from "../../channels/index.ts";
import { claimEffect } from "../../platform/claim-effect.ts";
import { setPositions } from "./change-tier.sql.ts";
import { lockManagedTier } from "../terms/managed-tiers.ts";
import type { TierActor } from "../terms/managed-tiers.ts";

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
  return platform.database.prisma.$transaction(async (transaction): Promise<PublishTierResult> => {
    if (
      !(await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: "tiers.change",
      }))
    )
      return { kind: "not_allowed" };
    // Safe under the channel's lock: a second publication of the same tier waits for it.
    if ((await transaction.tier.count({ where: { id: tierId } })) > 0) return { kind: "published", tierId };
    if ((await transaction.tier.count({ where: { channelId, retiredAt: null } })) >= MAX_TIERS_ON_SALE)
      return { kind: "too_many" };
    const refusal = await checkTerms(transaction, platform, { channelId, actorId, terms });
    if (refusal !== undefined) return { kind: "refused", refusal };
    const last = await transaction.tier.aggregate({ where: { channelId }, _max: { position: true } });
    const now = platform.clock.now();
    await transaction.tier.create({
      data: { id: tierId, channelId, position: (last._max.position ?? 0) + 1, createdAt: now },
    });
    const version = await transaction.tierVersion.create({
      data: { id: newId(now), tierId, version: 1, ...termsColumns(terms), createdAt: now },
    });
    await audit(transaction, platform, {
      actorId,
      action: "tier.published",
      subject: tierId,
      detail: { tierVersionId: version.id },
    });
    return { kind: "published", tierId };
  });
}

type ReviseTierInput = {
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
  return platform.database.prisma.$transaction(async (transaction): Promise<ReviseTierResult> => {
    const tier = await lockManagedTier(transaction, { tierId, actorId });
    if (tier === undefined) return { kind: "not_allowed" };
    const newest = await transaction.tierVersion.findFirstOrThrow({
      where: { tierId },
      orderBy: { version: "desc" },
      include: versionParts,
    });
    if (hasSameTerms(termsOf(newest), terms)) return { kind: "unchanged" };
    if (newest.version !== baseVersion) return { kind: "changed_meanwhile" };
    const refusal = await checkTerms(transaction, platform, { channelId: tier.channelId, actorId, terms });
    if (refusal !== undefined) return { kind: "refused", refusal };
    const now = platform.clock.now();
    const version = await transaction.tierVersion.create({
      data: { id: newId(now), tierId, version: baseVersion + 1, ...termsColumns(terms), createdAt: now },
    });
    await audit(transaction, platform, {
      actorId,
      action: "tier.revised",
      subject: tierId,
      detail: { tierVersionId: version.id },
    });
    return { kind: "revised", version: version.version };
  });
}

type MoveTierInput = {
  readonly tierId: string;
  readonly actorId: number;
  readonly direction: "up" | "down";
};
type MoveTierResult =
  | { readonly kind: "moved" }
  /** The tier is the first or the last already. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "not_allowed" };

/** Moves a tier by one position among the tiers on sale. */
export async function moveTier(
  platform: Platform,
  { tierId, actorId, direction }: MoveTierInput,
): Promise<MoveTierResult> {
  return platform.database.prisma.$transaction(async (transaction): Promise<MoveTierResult> => {
    const channel = await lockManagedTier(transaction, { tierId, actorId });
    if (channel === undefined) return { kind: "not_allowed" };
    const tiers = await transaction.tier.findMany({
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
    if (!(await claimEffect(transaction, "tier.moved"))) return { kind: "moved" };
    await setPositions.run(transaction, { order });
    await audit(transaction, platform, { actorId, action: `tier.moved_${direction}`, subject: tierId });
    return { kind: "moved" };
  });
}

type RetireTierResult =
  | { readonly kind: "retired" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "not_allowed" };

/** Takes a tier off sale. Subscriptions to the tier go on. */
export async function retireTier(
  platform: Platform,
  { tierId, actorId }: TierActor,
): Promise<RetireTierResult> {
  return platform.database.prisma.$transaction(async (transaction): Promise<RetireTierResult> => {
    if ((await lockManagedTier(transaction, { tierId, actorId })) === undefined)
      return { kind: "not_allowed" };
    const { count } = await transaction.tier.updateMany({
      where: { id: tierId, retiredAt: null },
      data: { retiredAt: platform.clock.now() },
    });
    if (count === 0) return { kind: "unchanged" };
    await audit(transaction, platform, { actorId, action: "tier.retired", subject: tierId });
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
  return platform.database.prisma.$transaction(async (transaction): Promise<RestoreTierResult> => {
    const channel = await lockManagedTier(transaction, { tierId, actorId });
    if (channel === undefined) return { kind: "not_allowed" };
    const onSale = { channelId: channel.channelId, retiredAt: null };
    if ((await transaction.tier.count({ where: { ...onSale, id: { not: tierId } } })) >= MAX_TIERS_ON_SALE)
      return { kind: "too_many" };
    const { count } = await transaction.tier.updateMany({
      where: { id: tierId, retiredAt: { not: null } },
      data: { retiredAt: null },
    });
    if (count === 0) return { kind: "unchanged" };
    await audit(transaction, platform, { actorId, action: "tier.brought_back", subject: tierId });
    return { kind: "on_sale" };
  });
}
