import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/ids.ts";
import type { Platform } from "../../platform/platform.ts";

/*
 * A ban of ours that is not lifted yet must be told from a ban by the channel's owner, which is none of our business:
 * Telegram shows both as "kicked". So the audit trail carries a word before each ban and one after it was lifted.
 */

/** Whether a removal was begun and its outcome not yet written: the person may stand banned by us. */
export async function isRemovalOpen({ database }: Platform, subscriptionId: string): Promise<boolean> {
  const [row] = await database.prisma.$queryRaw<{ open: boolean }[]>`
    select count(*) filter (where action = ${BEGUN}) > count(*) filter (where action = ${DONE}) as open
      from audit_entry where subject = ${subscriptionId}`;
  return row?.open ?? false;
}

/**
 * Claims a removal: notes that it begins, if the time is over in this very statement. A payment that came a moment
 * earlier makes it refuse.
 */
export async function beginRemoval({ database, clock }: Platform, subscriptionId: string): Promise<boolean> {
  const now = clock.now();
  const count = await database.prisma.$executeRaw`
    insert into audit_entry (id, at, action, subject)
    select ${newId(now)}, ${now}, ${BEGUN}, id from subscription
     where id = ${subscriptionId} and state = 'ending' and access_until <= ${now}
       for share`;
  return count === 1;
}

/** Closes every mark that stands open, however many attempts there were. */
export async function closeRemoval(
  transaction: Transaction,
  { clock }: Platform,
  subscriptionId: string,
): Promise<void> {
  const now = clock.now();
  const open = await transaction.$queryRaw<{ count: number }[]>`
    select (count(*) filter (where action = ${BEGUN}) - count(*) filter (where action = ${DONE}))::int as count
      from audit_entry where subject = ${subscriptionId}`;
  const entries = Array.from({ length: Math.max(0, open[0]?.count ?? 0) }, () => ({
    id: newId(now),
    at: now,
    action: DONE,
    subject: subscriptionId,
  }));
  await transaction.auditEntry.createMany({ data: entries });
}

const BEGUN = "subscription.removal_begun";
const DONE = "subscription.removal_done";
