import type { LinkKind } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { findAccessOverrideByChat, isEntitled } from "./entitlement.ts";
import type { AccessOverride, Entitlement, MemberKey } from "./entitlement.ts";
import { selectSubscriptions, listCurrentAccess } from "./entitlement.sql.ts";
import type { SubscriptionSelection } from "./entitlement.sql.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

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

export const findSubscription = (platform: Platform, id: string): Promise<SubscriptionView | undefined> =>
  findOne(platform, { id });

export const findSubscriptionByMember = (
  platform: Platform,
  { userId, channelId }: MemberKey,
): Promise<SubscriptionView | undefined> => findOne(platform, { userId, channelId });

export const findSubscriptionByChat = (
  platform: Platform,
  { telegramChatId, userId }: { readonly telegramChatId: number; readonly userId: number },
): Promise<SubscriptionView | undefined> => findOne(platform, { telegramChatId, userId });

async function findOne(
  platform: Platform,
  selection: SubscriptionSelection,
): Promise<SubscriptionView | undefined> {
  const [found] = await findSubscriptions(platform, selection);
  return found;
}

export async function findSubscriptions(
  { database }: Platform,
  selection: SubscriptionSelection,
): Promise<readonly SubscriptionView[]> {
  const rows = await selectSubscriptions.all(database.prisma, selection);
  return rows.map(({ accessOverride, tierVersionId, tierName, tierOnSale, ...row }) => ({
    ...row,
    // During a removal the ban is the bot's own.
    isBannedInChat: row.membership === "banned" && row.state === "active",
    accessOverride: accessOverride ?? undefined,
    tierVersionId: tierVersionId ?? undefined,
    tierName: tierName ?? undefined,
    tierOnSale: tierOnSale ?? undefined,
  }));
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

/** The current access of a user to one of the channels that a tier version opens. */
export type CurrentAccess = {
  readonly channelId: string;
  readonly channelTitle: string;
  /** A discussion group belongs to its channel. */
  readonly isDiscussion: boolean;
  /** Null: for life; undefined: no access, or it is over. */
  readonly end: Date | null | undefined;
  /** For a paused subscription, `end` is the end after a resumption now. */
  readonly isPaused: boolean;
  /** Undefined: the time was granted, not bought. */
  readonly tierId: string | undefined;
  readonly tierName: string | undefined;
  readonly accessOverride: AccessOverride | undefined;
};

/** The access to each channel that the version opens, the tier's own channel first. One statement, since Telegram waits for it (10 s). */
export async function findCurrentAccess(
  { database, clock }: Pick<Platform, "database" | "clock">,
  { userId, tierVersionId }: { readonly userId: number; readonly tierVersionId: string },
): Promise<readonly CurrentAccess[]> {
  const rows = await listCurrentAccess.all(database.prisma, { userId, tierVersionId });
  const now = clock.now();
  return rows.map((row) => ({
    channelId: row.channelId,
    channelTitle: row.title,
    isDiscussion: row.isDiscussion,
    end: row.hasSubscription ? effectiveEnd(row, now) : undefined,
    isPaused: row.pausedAt !== null,
    tierId: row.tierId ?? undefined,
    tierName: row.tierName ?? undefined,
    accessOverride: row.accessOverride ?? undefined,
  }));
}

type Period = { readonly expiresAt: Date | null; readonly pausedAt: Date | null };

function effectiveEnd({ expiresAt, pausedAt }: Period, now: Date): Date | null | undefined {
  if (expiresAt === null) return null;
  const pausedMs = pausedAt === null ? 0 : now.getTime() - pausedAt.getTime();
  const end = new Date(expiresAt.getTime() + pausedMs);
  return end > now ? end : undefined;
}

// Long enough for a holiday of a week; an unlimited lock would bind the owner for ever.
const AFTER_THE_END_MS = 7 * DAY_MS;

/**
 * The moment until which a subscriber renews at the price paid before, not at the tier's current price: all the time of
 * access, and a week after the end. Null: no limit, for access for life and during a pause. Undefined: no price is
 * locked, because the time was granted or the tier is no longer sold.
 */
export function priceLockEnd({
  tierOnSale,
  pausedAt,
  expiresAt,
  accessUntil,
}: Pick<SubscriptionView, "tierOnSale" | "pausedAt" | "expiresAt" | "accessUntil">): Date | null | undefined {
  if (tierOnSale === undefined) return undefined;
  if (expiresAt === null || accessUntil === null || pausedAt !== null) return null;
  return new Date(Math.max(accessUntil.getTime(), expiresAt.getTime() + AFTER_THE_END_MS));
}
