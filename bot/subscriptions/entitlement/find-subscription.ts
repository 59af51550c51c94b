import { linkKind } from "../../invites/index.ts";
import type { LinkKind } from "../../invites/index.ts";
import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Prisma } from "../../../prisma/client/client.ts";
import {
  findAccessOverride,
  subscriptionState,
  findAccessOverrideByChat,
  isEntitled,
} from "./entitlement.ts";
import type { AccessOverride, Entitlement, MemberKey } from "./entitlement.ts";

/** A subscription with the facts about its user, channel and tier that access decisions and messages need. */
export type SubscriptionView = Entitlement & {
  readonly id: string;
  readonly userId: number;
  readonly channelId: string;
  readonly telegramChatId: number;
  readonly channelTitle: string;
  readonly ownerId: number;
  readonly accessMode: LinkKind;
  /** The membership in the chat as Telegram reported it last; null: never asked. */
  readonly membership: string | null;
  /** Whether an administrator banned the user in the chat itself, as far as Telegram reported. */
  readonly isBannedInChat: boolean;
  /** The start of the current pause. */
  readonly pausedAt: Date | null;
  /** Undefined: the time was granted, not bought. */
  readonly tierVersionId: string | undefined;
  readonly tierName: string | undefined;
  /** Undefined: the tier is no longer on sale, and a renewal begins in the storefront. */
  readonly tierOnSale: string | undefined;
};

export async function findSubscription(
  platform: Platform,
  id: string,
): Promise<SubscriptionView | undefined> {
  const { prisma } = platform.database;
  const row = await prisma.subscription.findUnique({ where: { id }, include: subscriptionParts });
  return withAccessOverride(platform, row);
}

export async function findSubscriptionByMember(
  platform: Platform,
  { userId, channelId }: MemberKey,
): Promise<SubscriptionView | undefined> {
  const row = await platform.database.prisma.subscription.findUnique({
    where: { userId_channelId: { userId: BigInt(userId), channelId } },
    include: subscriptionParts,
  });
  return withAccessOverride(platform, row);
}

export async function findSubscriptionByChat(
  platform: Platform,
  { telegramChatId, userId }: { readonly telegramChatId: number; readonly userId: number },
): Promise<SubscriptionView | undefined> {
  const row = await platform.database.prisma.subscription.findFirst({
    where: { userId: BigInt(userId), channel: { telegramChatId: BigInt(telegramChatId) } },
    include: subscriptionParts,
  });
  return withAccessOverride(platform, row);
}

/** The relations that `viewOf` needs. */
export const subscriptionParts = {
  channel: { select: { telegramChatId: true, title: true, ownerId: true, accessMode: true } },
  tierVersion: { select: { id: true, name: true, tier: { select: { id: true, retiredAt: true } } } },
} satisfies Prisma.SubscriptionInclude;

type Row = Prisma.SubscriptionGetPayload<{ include: typeof subscriptionParts }>;

async function withAccessOverride(
  platform: Platform,
  row: Row | null,
): Promise<SubscriptionView | undefined> {
  if (row === null) return undefined;
  const { channelId, userId } = row;
  return viewOf(row, await findAccessOverride(platform, { channelId, userId: telegramId(userId) }));
}

export function viewOf(row: Row, accessOverride: AccessOverride | undefined): SubscriptionView {
  const { channel, tierVersion } = row;
  return {
    id: row.id,
    state: subscriptionState.read(row.state),
    expiresAt: row.expiresAt,
    accessUntil: row.accessUntil,
    membership: row.membership,
    // During a removal the ban is the bot's own.
    isBannedInChat: row.membership === "banned" && row.state === "active",
    pausedAt: row.pausedAt,
    accessOverride,
    userId: telegramId(row.userId),
    channelId: row.channelId,
    telegramChatId: telegramId(channel.telegramChatId),
    channelTitle: channel.title,
    ownerId: telegramId(channel.ownerId),
    accessMode: linkKind.read(channel.accessMode),
    tierVersionId: tierVersion?.id,
    tierName: tierVersion?.name,
    tierOnSale: tierVersion?.tier.retiredAt === null ? tierVersion.tier.id : undefined,
  };
}

/** The rights of a user in a chat, whether the user is inside or asks to join. */
export type ChatAccess = {
  readonly subscription: SubscriptionView | undefined;
  /** An override does not need a subscription. */
  readonly accessOverride: AccessOverride | undefined;
  readonly mayBeInside: boolean;
};

export async function findChatAccess(
  platform: Platform,
  member: { readonly telegramChatId: number; readonly userId: number },
): Promise<ChatAccess> {
  const subscription = await findSubscriptionByChat(platform, member);
  const accessOverride = subscription?.accessOverride ?? (await findAccessOverrideByChat(platform, member));
  const mayBeInside =
    subscription === undefined ? accessOverride === "allow" : isEntitled(subscription, platform.clock.now());
  return { subscription, accessOverride, mayBeInside };
}
