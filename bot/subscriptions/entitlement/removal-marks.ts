import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "./member-key.ts";
import {
  countOpenMarks,
  hasOpenMark,
  markExpired,
  markPaused,
  REMOVAL_BEGUN,
  REMOVAL_DONE,
} from "./removal-marks.sql.ts";

/*
 * Telegram shows a ban by the bot and a ban by an administrator alike, as "kicked". The bot lifts its own bans only, so the
 * audit trail holds an entry before each ban of the bot and an entry after the ban was lifted. The subject of both is the
 * id of the subscription, or `memberSubject` for a user without a subscription.
 */

export const memberSubject = ({ channelId, userId }: MemberKey): string => `${channelId}:${userId}`;

/** Whether a removal began and its outcome is not recorded yet: the user may stand banned by the bot. */
export async function isRemovalOpen({ database }: Platform, subject: string): Promise<boolean> {
  return (await hasOpenMark.first(database.prisma, { subject }))?.isOpen ?? false;
}

/** Whether a ban that Telegram shows can be an unfinished one of the bot, rather than an administrator's decision. */
export const isOwnBan = async (
  platform: Platform,
  subscription: MemberKey & { readonly id: string },
): Promise<boolean> =>
  (await isRemovalOpen(platform, subscription.id)) || isRemovalOpen(platform, memberSubject(subscription));

/** Begins the removal of an expired subscription. False: a payment or an override was faster. */
export async function beginRemoval({ database, clock }: Platform, subscriptionId: string): Promise<boolean> {
  const now = clock.now();
  return (await markExpired.run(database.prisma, { id: newId(now), now, subscriptionId })) === 1;
}

/** Begins the kick of a paused subscriber. False: a resumption or an override was faster. */
export async function beginKick({ database, clock }: Platform, subscriptionId: string): Promise<boolean> {
  const now = clock.now();
  return (await markPaused.run(database.prisma, { id: newId(now), now, subscriptionId })) === 1;
}

/** For a caller that has just seen that the user may not be inside. */
export async function markRemoval({ database, clock }: Platform, subject: string): Promise<void> {
  const now = clock.now();
  await database.prisma.auditEntry.create({
    data: { id: newId(now), at: now, action: REMOVAL_BEGUN, subject },
  });
}

/** Closes the open marks of all attempts. */
export async function closeRemoval(
  transaction: Transaction,
  { clock }: Platform,
  subject: string,
): Promise<void> {
  const now = clock.now();
  const open = await countOpenMarks.first(transaction, { subject });
  const entries = Array.from({ length: Math.max(0, open?.count ?? 0) }, () => ({
    id: newId(now),
    at: now,
    action: REMOVAL_DONE,
    subject,
  }));
  await transaction.auditEntry.createMany({ data: entries });
}
