import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "./entitlement.ts";
import { markExpired, markPaused } from "./entitlement.sql.ts";

/*
 * Telegram shows a ban by the bot and a ban by an administrator alike, as "kicked". The bot lifts its own bans only, so it
 * inserts a row of `open_removal` before each of its bans and deletes the row after it lifted the ban. The subject is the id
 * of the subscription, or `memberSubject` for a user without a subscription.
 */

export const memberSubject = ({ channelId, userId }: MemberKey): string => `${channelId}:${userId}`;

/** Whether a removal began and its outcome is not recorded yet: the user may stand banned by the bot. */
export const isRemovalOpen = async ({ database }: Platform, subject: string): Promise<boolean> =>
  (await database.prisma.openRemoval.count({ where: { subject } })) > 0;

/** Whether a ban that Telegram shows can be an unfinished one of the bot, rather than an administrator's decision. */
export const isOwnBan = async (
  { database }: Platform,
  subscription: MemberKey & { readonly id: string },
): Promise<boolean> =>
  (await database.prisma.openRemoval.count({
    where: { subject: { in: [subscription.id, memberSubject(subscription)] } },
  })) > 0;

/** Begins the removal of an expired subscription. False: a payment or an override was faster. */
export const beginRemoval = async ({ database, clock }: Platform, subscriptionId: string): Promise<boolean> =>
  (await markExpired.run(database.prisma, { now: clock.now(), subscriptionId })) === 1;

/** Begins the kick of a paused subscriber. False: a resumption or an override was faster. */
export const beginKick = async ({ database, clock }: Platform, subscriptionId: string): Promise<boolean> =>
  (await markPaused.run(database.prisma, { now: clock.now(), subscriptionId })) === 1;

/** For a caller that has just seen that the user may not be inside. */
export async function markRemoval({ database, clock }: Platform, subject: string): Promise<void> {
  const beganAt = clock.now();
  await database.prisma.openRemoval.upsert({
    where: { subject },
    create: { subject, beganAt },
    update: { beganAt },
  });
}

/** Closes the removal with all its attempts: the ban is lifted, or an administrator's ban stands in its place. */
export async function closeRemoval(transaction: Transaction, subject: string): Promise<void> {
  await transaction.openRemoval.deleteMany({ where: { subject } });
}

/*
 * A ban of the bot in place of an administrator's that a kick replaced or lifted. The bot must not lift it as its own, so its row
 * stays until the ban is lifted.
 */

const restoredSubject = (member: MemberKey): string => `restored:${memberSubject(member)}`;

export const markRestored = (platform: Platform, member: MemberKey): Promise<void> =>
  markRemoval(platform, restoredSubject(member));

export const isBanRestored = (platform: Platform, member: MemberKey): Promise<boolean> =>
  isRemovalOpen(platform, restoredSubject(member));

export const forgetRestored = (transaction: Transaction, member: MemberKey): Promise<void> =>
  closeRemoval(transaction, restoredSubject(member));
