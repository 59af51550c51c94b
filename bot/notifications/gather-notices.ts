import { advisoryLocks } from "../platform/database/advisory-locks.ts";
import type { Transaction } from "../platform/database/database.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { claimDigests, claimRipe, nextRipe } from "./claim-notices.ts";
import { sendNotice } from "./send-notice.jobs.ts";
import { sortEvents } from "./sort-events.ts";

export type Gathered = {
  /** Events that were new. */
  readonly events: number;
  /** Messages that were begun. */
  readonly notices: number;
  /** When the next one is due; null: nothing waits. */
  readonly nextAt: Date | null;
};

/**
 * Makes messages of what happened. Idempotent: an event belongs to one message, which the statement that makes the message
 * says, and the job that sends it is enqueued with it. Of two that run at once only one makes messages, so that what belongs
 * together is not told in two.
 */
export async function gatherNotices(platform: Platform): Promise<Gathered> {
  const { database, clock } = platform;
  const events = await sortEvents(platform);
  return database.prisma.$transaction(async (transaction) => {
    if (!(await isMyTurn(transaction))) return { events, notices: 0, nextAt: null };
    const now = clock.now();
    await forget(transaction, now);
    const notices = [...(await claimRipe(transaction, now)), ...(await claimDigests(transaction, now))];
    await enqueue(
      transaction,
      notices.map(({ id }) => job(sendNotice, { noticeId: id }, { key: `notice:${id}` })),
    );
    return { events, notices: notices.length, nextAt: await nextRipe(transaction) };
  }, TRANSACTION);
}

// What somebody comes back to after a month may be a million rows, which take some ten seconds.
const TRANSACTION = { timeout: 30_000 };

async function isMyTurn(transaction: Transaction): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ ours: boolean }[]>`
    select pg_try_advisory_xact_lock(${advisoryLocks.notices}::int, 0) as ours`;
  return row?.ours ?? false;
}

// Messages are kept for as long as they tell how much time lies between two; events of owners who blocked the bot, who
// read older ones in their statement, for a month.
const KEEP_NOTICES = "1 hour";
const KEEP_EVENTS = "30 days";

async function forget(transaction: Transaction, now: Date): Promise<void> {
  await transaction.$executeRaw`
    delete from owner_notice n where created_at < ${now}::timestamptz - ${KEEP_NOTICES}::interval
       and not exists (select 1 from owner_event e where e.notice_id = n.id)`;
  await transaction.$executeRaw`
    delete from owner_event where notice_id is null and at < ${now}::timestamptz - ${KEEP_EVENTS}::interval`;
}
