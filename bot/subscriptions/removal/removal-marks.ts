import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";

/*
 * A ban of ours that is not lifted yet must be told from a ban by the channel's owner, which is none of our business:
 * Telegram shows both as "kicked". So the audit trail carries a word before each ban and one after it was lifted. Its
 * subject is a subscription's id, or `seatMark` for those who are put out and never had one.
 */

export const seatMark = (seat: { readonly channelId: string; readonly userId: number }): string =>
  `${seat.channelId}:${seat.userId}`;

/** Whether a removal was begun and its outcome not yet written: the person may stand banned by us. */
export async function isRemovalOpen({ database }: Platform, subject: string): Promise<boolean> {
  const [row] = await database.prisma.$queryRaw<{ open: boolean }[]>`
    select count(*) filter (where action = ${BEGUN}) > count(*) filter (where action = ${DONE}) as open
      from audit_entry where subject = ${subject}`;
  return row?.open ?? false;
}

/**
 * Claims a removal: notes that it begins, if the time is over in this very statement. A payment that came a moment
 * earlier makes it refuse, and so does the word of the channel's people that this person may always be inside.
 */
export async function beginRemoval({ database, clock }: Platform, subscriptionId: string): Promise<boolean> {
  const now = clock.now();
  const count = await database.prisma.$executeRaw`
    insert into audit_entry (id, at, action, subject)
    select ${newId(now)}, ${now}, ${BEGUN}, id from subscription s
     where id = ${subscriptionId} and state = 'ending' and access_until <= ${now}
       and not exists (select 1 from standing st where st.channel_id = s.channel_id and st.user_id = s.user_id
                                                   and st.kind = 'whitelisted')
       for share of s`;
  return count === 1;
}

/** The same for somebody whose time stands still: if nobody let it go on, and nobody decided that they may stay. */
export async function beginPuttingOut(
  { database, clock }: Platform,
  subscriptionId: string,
): Promise<boolean> {
  const now = clock.now();
  const count = await database.prisma.$executeRaw`
    insert into audit_entry (id, at, action, subject)
    select ${newId(now)}, ${now}, ${BEGUN}, id from subscription s
     where id = ${subscriptionId} and state = 'paused'
       and not exists (select 1 from standing st where st.channel_id = s.channel_id and st.user_id = s.user_id)
       for share of s`;
  return count === 1;
}

/** The same where nothing needs to be claimed: the caller has just seen that they may not be inside. */
export async function markRemoval({ database, clock }: Platform, subject: string): Promise<void> {
  const now = clock.now();
  await database.prisma.auditEntry.create({ data: { id: newId(now), at: now, action: BEGUN, subject } });
}

/** Closes every mark that stands open, however many attempts there were. */
export async function closeRemoval(
  transaction: Transaction,
  { clock }: Platform,
  subject: string,
): Promise<void> {
  const now = clock.now();
  const open = await transaction.$queryRaw<{ count: number }[]>`
    select (count(*) filter (where action = ${BEGUN}) - count(*) filter (where action = ${DONE}))::int as count
      from audit_entry where subject = ${subject}`;
  const entries = Array.from({ length: Math.max(0, open[0]?.count ?? 0) }, () => ({
    id: newId(now),
    at: now,
    action: DONE,
    subject,
  }));
  await transaction.auditEntry.createMany({ data: entries });
}

const BEGUN = "subscription.removal_begun";
const DONE = "subscription.removal_done";
