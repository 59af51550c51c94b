import type { z } from "zod";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { remindJob, remindKey } from "./remind.jobs.ts";

// Some 30 ms of row locks a batch; a renewal that waits for one does not notice.
const BATCH = 500;
// Telegram takes some 30 messages a second of a bot: the other half stays for those who are buying.
const MESSAGES_A_SECOND = 15;

export type Claimed = {
  /** Subscriptions with a moment that had come. */
  readonly due: number;
  /** Those of them that are to be reminded. */
  readonly reminded: number;
};

/**
 * Takes every subscription whose reminder fell due, moves it on to its next moment and enqueues what is to be said. Safe to
 * run beside another one.
 *
 * Only the latest moment counts: who was not reminded for three days, because nothing ran, hears once of the end and not
 * three times. A moment before the time was last extended is nobody's news: who buys a day knows that it is one.
 */
export async function claimDueReminders({ database, clock }: Platform): Promise<Claimed> {
  const total = { due: 0, reminded: 0 };
  for (;;) {
    const batch = await database.prisma.$transaction(async (transaction) => {
      const rows = await claim(transaction, clock.now());
      const reminders = rows.flatMap(({ daysBefore, ...row }) =>
        daysBefore === null ? [] : [{ ...row, daysBefore }],
      );
      const requests = reminders.map((reminder, index) => jobFor(reminder, total.reminded + index));
      await enqueue(transaction, requests);
      return { due: rows.length, reminded: requests.length };
    });
    total.due += batch.due;
    total.reminded += batch.reminded;
    if (batch.due < BATCH) return total;
  }
}

/** Many that fall due in the same minute go out one after the other. The queue runs on real time. */
function jobFor(
  { subscriptionId, ...reminder }: z.infer<typeof remindJob.payload>,
  place: number,
): JobRequest {
  const second = Math.floor(place / MESSAGES_A_SECOND);
  return job(
    remindJob,
    { subscriptionId, ...reminder },
    {
      key: remindKey(subscriptionId),
      ...(second === 0 ? {} : { runAt: new Date(Date.now() + second * 1000) }),
    },
  );
}

type Due = { subscriptionId: string; channelId: string; expiresAt: Date; daysBefore: number | null };

const claim = (transaction: Transaction, now: Date): Promise<Due[]> => transaction.$queryRaw`
  with due as materialized (
    select s.id, s.channel_id, s.expires_at, s.extended_at, c.reminder_days, c.grace_hours
      from subscription s join channel c on c.id = s.channel_id
     where s.state = 'active' and s.remind_at <= ${now}
     order by s.remind_at limit ${BATCH} for update of s skip locked),
  moved as (
    update subscription s
       set remind_at = (select min(at) from reminder_moments(due.expires_at, due.reminder_days, due.grace_hours)
                         where at > ${now})
      from due where s.id = due.id)
  select due.id as "subscriptionId", due.channel_id as "channelId", due.expires_at as "expiresAt",
         case when latest.at > due.extended_at and (latest.days_before = 0 or due.expires_at > ${now})
              then latest.days_before end as "daysBefore"
    from due left join lateral (
      select at, days_before from reminder_moments(due.expires_at, due.reminder_days, due.grace_hours)
       where at <= ${now} order by at desc limit 1) latest on true`;
