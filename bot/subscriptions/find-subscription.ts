import { linkKindOf } from "../invites/index.ts";
import type { LinkKind } from "../invites/index.ts";
import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";
import type { Prisma } from "../../prisma/client/client.ts";
import { isEntitled, isInGrace, stateOf } from "./access/entitlement.ts";
import type { Term } from "./access/entitlement.ts";
import { findStanding, standingOf } from "./access/standing.ts";
import type { Standing } from "./access/standing.ts";
import { findRenewals } from "./find-renewals.ts";
import type { Renewal } from "./find-renewals.ts";

/** A subscription with what is around it, by Telegram's ids where Telegram is asked. */
export type SubscriptionView = Term & {
  readonly id: string;
  readonly userId: number;
  readonly languageCode: string | null;
  readonly timeZone: string | null;
  readonly channelId: string;
  readonly chatId: number;
  readonly channelTitle: string;
  readonly ownerId: number;
  readonly accessMode: LinkKind;
  /** What they are in the chat, as Telegram said last; null: nobody has looked so far. */
  readonly membership: string | null;
  /** Whether the channel's people banned them in the chat, by hand, when Telegram last told. */
  readonly isBannedThere: boolean;
  /** Since when its time stands still. */
  readonly pausedAt: Date | null;
  /** Undefined: the time was given, not bought. */
  readonly tierVersionId: string | undefined;
  readonly tierName: string | undefined;
  /** Undefined: the tier is no longer on sale, so that a renewal begins in the storefront. */
  readonly tierOnSale: string | undefined;
};

export async function findSubscription(
  platform: Platform,
  id: string,
): Promise<SubscriptionView | undefined> {
  const { prisma } = platform.database;
  return viewWithStanding(platform, await prisma.subscription.findUnique({ where: { id }, include: parts }));
}

/** The subscription of a person for a channel. */
export async function findSubscriptionOf(
  platform: Platform,
  { userId, channelId }: { userId: number; channelId: string },
): Promise<SubscriptionView | undefined> {
  const row = await platform.database.prisma.subscription.findUnique({
    where: { userId_channelId: { userId: BigInt(userId), channelId } },
    include: parts,
  });
  return viewWithStanding(platform, row);
}

/** The subscription of a person for a chat. */
export async function findSubscriptionFor(
  platform: Platform,
  { chatId, userId }: { chatId: number; userId: number },
): Promise<SubscriptionView | undefined> {
  const row = await platform.database.prisma.subscription.findFirst({
    where: { userId: BigInt(userId), channel: { telegramId: BigInt(chatId) } },
    include: parts,
  });
  return viewWithStanding(platform, row);
}

// More would not fit one message, nor one keyboard, well.
const LISTED = 10;

/** A subscription as its holder reads of it: whether it lets them in now, and what Telegram renews by itself. */
export type ListedSubscription = SubscriptionView & {
  readonly isEntitled: boolean;
  readonly isInGrace: boolean;
  readonly renewals: readonly Renewal[];
};

/** What a person has or had, what lasts longest first. */
export async function listSubscriptions(
  platform: Platform,
  userId: number,
): Promise<{ subscriptions: readonly ListedSubscription[]; more: number }> {
  const { prisma } = platform.database;
  const where = { userId: BigInt(userId) };
  const [rows, total, renewals, standings] = await Promise.all([
    prisma.subscription.findMany({
      where,
      include: parts,
      orderBy: [{ expiresAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
      take: LISTED,
    }),
    prisma.subscription.count({ where }),
    findRenewals(platform, { userId }),
    prisma.standing.findMany({ where }),
  ]);
  const now = platform.clock.now();
  const subscriptions = rows.map((row) => {
    const standing = standings.find(({ channelId }) => channelId === row.channelId);
    const view = viewOf(row, standing === undefined ? undefined : standingOf(standing.kind));
    return {
      ...view,
      isEntitled: isEntitled(view, now),
      isInGrace: isInGrace(view, now),
      renewals: renewals.filter(({ channelId }) => channelId === row.channelId),
    };
  });
  return { subscriptions, more: total - rows.length };
}

const parts = {
  user: { select: { languageCode: true, timeZone: true } },
  channel: { select: { telegramId: true, title: true, ownerId: true, accessMode: true } },
  tierVersion: { select: { id: true, name: true, tier: { select: { id: true, retiredAt: true } } } },
} satisfies Prisma.SubscriptionInclude;

type Row = Prisma.SubscriptionGetPayload<{ include: typeof parts }>;

async function viewWithStanding(platform: Platform, row: Row | null): Promise<SubscriptionView | undefined> {
  if (row === null) return undefined;
  const { channelId, userId } = row;
  return viewOf(row, await findStanding(platform, { channelId, userId: telegramId(userId) }));
}

function viewOf(row: Row, standing: Standing | undefined): SubscriptionView {
  const { channel, tierVersion } = row;
  return {
    id: row.id,
    state: stateOf(row.state),
    expiresAt: row.expiresAt,
    accessUntil: row.accessUntil,
    membership: row.membership,
    // While a removal of ours is under way, a ban is ours.
    isBannedThere: row.membership === "banned" && row.state === "active",
    pausedAt: row.pausedAt,
    standing,
    userId: telegramId(row.userId),
    languageCode: row.user.languageCode,
    timeZone: row.user.timeZone,
    channelId: row.channelId,
    chatId: telegramId(channel.telegramId),
    channelTitle: channel.title,
    ownerId: telegramId(channel.ownerId),
    accessMode: linkKindOf(channel.accessMode),
    tierVersionId: tierVersion?.id,
    tierName: tierVersion?.name,
    tierOnSale: tierVersion?.tier.retiredAt === null ? tierVersion.tier.id : undefined,
  };
}
