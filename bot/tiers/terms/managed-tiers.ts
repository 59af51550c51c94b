import type { Prisma, Tier } from "../../../prisma/client/client.ts";
import { permissions } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { termsOf, versionParts } from "./tier-terms.ts";
import type { BundledChannel, TierTerms } from "./tier-terms.ts";

/** A tier with the terms of its newest version. */
export type ManagedTier = TierTerms & {
  readonly tierId: string;
  readonly channelId: string;
  readonly version: number;
  readonly isRetired: boolean;
  /** The ways to pay that the owner has switched off. */
  readonly providersOff: readonly string[];
  /** The channels of the bundle, with their titles. */
  readonly alsoOpens: readonly BundledChannel[];
};

// With MAX_TIERS_ON_SALE these are at most ten pages of four tiers.
const MAX_RETIRED = 20;

/** A channel's tiers: those on sale in their order, then the retired ones. The caller has checked who may see them. */
export async function listManagedTiers(
  { database }: Pick<Platform, "database">,
  channelId: string,
): Promise<ManagedTier[]> {
  const rows = await database.prisma.tier.findMany({ where: { channelId }, ...inOrder });
  const tiers = rows.flatMap(readTier);
  return [
    ...tiers.filter(({ isRetired }) => !isRetired),
    ...tiers.filter(({ isRetired }) => isRetired).slice(-MAX_RETIRED),
  ];
}

/** A tier as its own page shows it. */
export type TierOnPage = ManagedTier & {
  readonly channelTitle: string;
  /** The titles of bundled channels that keep the tier off sale: the bot cannot work there, or the owner differs. */
  readonly closedTitles: readonly string[];
};

/** Undefined for an actor who may not manage the tier's channel. */
export async function findManagedTier(
  { database }: Platform,
  { tierId, actorId }: TierActor,
): Promise<TierOnPage | undefined> {
  const row = await database.prisma.tier.findFirst({
    where: { id: tierId, channel: permissions.permittedTo(actorId, "tiers.change") },
    include: { channel: { select: { title: true, ownerId: true } }, ...inOrder.include },
  });
  const [tier] = row === null ? [] : readTier(row);
  if (row === null || tier === undefined) return undefined;
  const closedTitles = row.versions
    .flatMap(({ bundle }) => bundle.map(({ channel }) => channel))
    .filter(({ state, ownerId }) => state !== "connected" || ownerId !== row.channel.ownerId)
    .map(({ title }) => title);
  return { ...tier, channelTitle: row.channel.title, closedTitles };
}

export type TierActor = { readonly tierId: string; readonly actorId: number };

/** Locks the tier's channel; undefined for an actor who may not manage it. */
export async function lockManagedTier(
  transaction: Transaction,
  { tierId, actorId }: TierActor,
): Promise<{ readonly channelId: string } | undefined> {
  const tier = await transaction.tier.findUnique({ where: { id: tierId }, select: { channelId: true } });
  if (tier === null) return undefined;
  return (await permissions.lockPermittedChannel(transaction, {
    channelId: tier.channelId,
    actorId,
    permission: "tiers.change",
  }))
    ? tier
    : undefined;
}

/** Tiers in their owner's order, each with its newest version, for `readTier`. */
export const inOrder = {
  orderBy: [{ position: "asc" }, { id: "asc" }],
  include: { versions: { orderBy: { version: "desc" }, take: 1, include: versionParts } },
} satisfies Prisma.TierFindManyArgs;

type VersionWithParts = Prisma.TierVersionGetPayload<{ include: typeof versionParts }>;

/** A list of one or none, because Prisma's types allow a tier without versions. */
export function readTier(row: Tier & { versions: VersionWithParts[] }): ManagedTier[] {
  return row.versions.slice(0, 1).map((version) => ({
    tierId: row.id,
    channelId: row.channelId,
    version: version.version,
    isRetired: row.retiredAt !== null,
    providersOff: row.providersOff,
    alsoOpens: version.bundle.map(({ channelId, channel }) => ({ id: channelId, title: channel.title })),
    ...termsOf(version),
  }));
}
