import { oneOf } from "../../platform/database/statement.ts";
import type { Platform } from "../../platform/platform.ts";

/** A user in one of our channels, with or without a subscription. */
export type MemberKey = { readonly userId: number; readonly channelId: string };

/**
 * The decision of a channel's team about one user. It counts more than any payment. "allow": the user may always be
 * inside; "ban": never.
 */
export type AccessOverride = "allow" | "ban";

/** The column `access_override.kind`. */
export const accessOverrideColumn = oneOf(["allow", "ban"]);

/** The column `subscription.state`. "ending": the paid time is over, and the removal from the chat is under way. */
export const subscriptionState = oneOf(["active", "paused", "ending", "ended"]);
export type SubscriptionState = ReturnType<typeof subscriptionState.read>;

/** The column `subscription.end_reason`. */
export const endReasonColumn = oneOf(["removed", "not_a_member", "administrator", "allowed"]);
export type EndReason = ReturnType<typeof endReasonColumn.read>;

/** Everything that decides about access. */
export type Entitlement = {
  readonly state: SubscriptionState;
  /** Null: for life. */
  readonly expiresAt: Date | null;
  /** The end including the channel's grace period. Null: for life. */
  readonly accessUntil: Date | null;
  /** The latest time at which the charge that follows the paid time is reported; null: no provider renews the subscription. */
  readonly chargeAwaitedUntil: Date | null;
  readonly accessOverride: AccessOverride | undefined;
};

/** Whether the time is over and a provider's charge may still be reported. `selectDue` of the removals has the same rule. */
export const isRenewalAwaited = (
  { state, accessUntil, chargeAwaitedUntil }: Entitlement,
  now: Date,
): boolean =>
  state === "active" &&
  accessUntil !== null &&
  accessUntil <= now &&
  chargeAwaitedUntil !== null &&
  chargeAwaitedUntil >= now;

/**
 * Whether a user may be inside. The end itself is outside: a period of a day is over after exactly a day, unless its renewal is
 * awaited.
 */
export function isEntitled(entitlement: Entitlement, now: Date): boolean {
  const { state, accessUntil, accessOverride } = entitlement;
  if (accessOverride !== undefined) return accessOverride === "allow";
  return (
    (state === "active" && (accessUntil === null || accessUntil > now)) || isRenewalAwaited(entitlement, now)
  );
}

/** Whether the paid time is over and only the channel's grace period grants access. */
export const isInGrace = (entitlement: Entitlement, now: Date): boolean =>
  isEntitled(entitlement, now) &&
  !isRenewalAwaited(entitlement, now) &&
  entitlement.accessOverride === undefined &&
  entitlement.expiresAt !== null &&
  entitlement.expiresAt <= now;

/** Whether the time is over and the removal is under way. A payment at any moment makes this false. */
export const isDueForRemoval = ({ state, accessUntil }: Entitlement, now: Date): boolean =>
  state === "ending" && accessUntil !== null && accessUntil <= now;

/** Undefined: the team decided nothing, and only the subscription counts. */
export async function findAccessOverride(
  { database }: Platform,
  { channelId, userId }: MemberKey,
): Promise<AccessOverride | undefined> {
  const row = await database.prisma.accessOverride.findUnique({
    where: { channelId_userId: { channelId, userId: BigInt(userId) } },
    select: { kind: true },
  });
  return row === null ? undefined : accessOverrideColumn.read(row.kind);
}

export async function findAccessOverrideByChat(
  { database }: Platform,
  { telegramChatId, userId }: { readonly telegramChatId: number; readonly userId: number },
): Promise<AccessOverride | undefined> {
  const row = await database.prisma.accessOverride.findFirst({
    where: { userId: BigInt(userId), channel: { telegramChatId: BigInt(telegramChatId) } },
    select: { kind: true },
  });
  return row === null ? undefined : accessOverrideColumn.read(row.kind);
}
