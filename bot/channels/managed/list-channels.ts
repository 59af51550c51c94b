import type { Prisma, Tier } from "../../../prisma/client/client.ts";
import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { AccessRules } from "./access-rules.ts";
import { unknownMembers } from "./access-rules.ts";
import { managedBy } from "./lock-managed-channel.ts";
import { termsOf, versionParts } from "../../tiers/tier-terms.ts";
import type { BundledChannel, TierTerms } from "../../tiers/tier-terms.ts";

export const channelStates = ["connected", "missing_rights", "gone"] as const;
export type ChannelState = (typeof channelStates)[number];
export type AccessMode = "join_request" | "one_time_link";

export const refundAccesses = ["ask", "at_once"] as const;
/** What the owner lets pass, and what becomes of the access when money went back without anybody here asking for it. */
export type PaymentRules = {
  /** How much of a price may be missing, in hundredths of a percent. */
  readonly shortfallBasisPoints: number;
  readonly refundAccess: (typeof refundAccesses)[number];
};

export type ChannelInList = { readonly id: string; readonly title: string; readonly state: ChannelState };

export type ManagedTier = TierTerms & {
  readonly tierId: string;
  readonly channelId: string;
  readonly version: number;
  readonly isRetired: boolean;
  /** The channels of the bundle, with their titles. */
  readonly alsoOpens: readonly BundledChannel[];
};

export type ManagedChannel = ChannelInList & {
  readonly telegramId: number;
  readonly accessMode: AccessMode;
  readonly paymentRules: PaymentRules;
  readonly accessRules: AccessRules;
  /** Whether the asker is the owner, who alone allows managers. */
  readonly isOwner: boolean;
  readonly chatKind: "channel" | "supergroup";
  /** Those on sale first, in their order; then the retired ones. */
  readonly tiers: readonly ManagedTier[];
};

// A message takes 100 buttons; nobody has come near.
const MAX_CHANNELS = 90;
const MAX_RETIRED = 20;

/** The channels that a person may manage. A discussion group is found on its channel's page. */
export async function listChannels({ database }: Platform, actorId: number): Promise<ChannelInList[]> {
  const channels = await database.prisma.channel.findMany({
    where: { discussionOfId: null, ...managedBy(actorId) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MAX_CHANNELS,
    select: { id: true, title: true, state: true },
  });
  return channels.map((channel) => ({ ...channel, state: channel.state as ChannelState }));
}

/** A channel as its manager sees it; undefined for everybody else, as for one that does not exist. */
export async function findManagedChannel(
  { database }: Platform,
  { channelId, actorId }: { readonly channelId: string; readonly actorId: number },
): Promise<ManagedChannel | undefined> {
  const channel = await database.prisma.channel.findFirst({
    where: { id: channelId, ...managedBy(actorId) },
    include: {
      tiers: {
        orderBy: [{ position: "asc" }, { id: "asc" }],
        include: { versions: { orderBy: { version: "desc" }, take: 1, include: versionParts } },
      },
    },
  });
  if (channel === null) return undefined;
  const tiers = channel.tiers.flatMap(readTier);
  return {
    id: channel.id,
    title: channel.title,
    state: channel.state as ChannelState,
    telegramId: telegramId(channel.telegramId),
    accessMode: channel.accessMode as AccessMode,
    paymentRules: {
      shortfallBasisPoints: channel.shortfallBasisPoints,
      refundAccess: channel.refundAccess as PaymentRules["refundAccess"],
    },
    accessRules: {
      graceHours: channel.graceHours,
      reminderDays: channel.reminderDays,
      // A CHECK keeps the column to these.
      unknownMembers: unknownMembers.find((one) => one === channel.unknownMembers) ?? "leave",
    },
    isOwner: channel.ownerId === BigInt(actorId),
    chatKind: channel.kind === "channel" ? "channel" : "supergroup",
    tiers: [
      ...tiers.filter(({ isRetired }) => !isRetired),
      ...tiers.filter(({ isRetired }) => isRetired).slice(-MAX_RETIRED),
    ],
  };
}

/** A tier as its own page shows it. */
export type TierOnPage = ManagedTier & {
  readonly channelTitle: string;
  /** The titles of bundled channels that keep it off sale: the bot cannot work there, or they have another owner now. */
  readonly closedTitles: readonly string[];
};

/** For whoever may manage it. */
export async function findManagedTier(
  { database }: Platform,
  { tierId, actorId }: { readonly tierId: string; readonly actorId: number },
): Promise<TierOnPage | undefined> {
  const row = await database.prisma.tier.findFirst({
    where: { id: tierId, channel: managedBy(actorId) },
    include: {
      channel: { select: { title: true, ownerId: true } },
      versions: { orderBy: { version: "desc" }, take: 1, include: versionParts },
    },
  });
  const [tier] = row === null ? [] : readTier(row);
  if (row === null || tier === undefined) return undefined;
  const closedTitles = row.versions
    .flatMap(({ bundle }) => bundle.map(({ channel }) => channel))
    .filter(({ state, ownerId }) => state !== "connected" || ownerId !== row.channel.ownerId)
    .map(({ title }) => title);
  return { ...tier, channelTitle: row.channel.title, closedTitles };
}

type VersionWithParts = Prisma.TierVersionGetPayload<{ include: typeof versionParts }>;

/** A row with its newest version. A list of one or none, because the types allow a tier without versions. */
export function readTier(row: Tier & { versions: VersionWithParts[] }): ManagedTier[] {
  return row.versions.slice(0, 1).map((version) => ({
    tierId: row.id,
    channelId: row.channelId,
    version: version.version,
    isRetired: row.retiredAt !== null,
    alsoOpens: version.bundle.map(({ channelId, channel }) => ({ id: channelId, title: channel.title })),
    ...termsOf(version),
  }));
}
