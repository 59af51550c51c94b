import type { z } from "zod";
import { defineScheduledJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import { inBatches, spreadOverSeconds } from "../../platform/jobs/batches.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { remindJob } from "./remind.jobs.ts";
import { claimDueRemindersOf } from "./reminders.sql.ts";

// About 30 ms of row locks a batch, which a renewal that waits for a lock does not notice.
const BATCH = 500;
// Telegram accepts about 30 messages a second from a bot. The other half is for buyers.
const MESSAGES_A_SECOND = 15;

export type ClaimedReminders = {
  /** Subscriptions whose next reminder was due. */
  readonly due: number;
  /** Due subscriptions that get a reminder. */
  readonly reminded: number;
};

/**
 * Claims every subscription whose reminder is due, moves it on to its next reminder and enqueues the message. Safe to run
 * beside another claim.
 *
 * Only the latest due reminder counts: after an outage of three days a subscriber gets one message, not three. A reminder
 * from before the last extension is dropped: a buyer of one day knows that it is one day.
 */
export async function claimDueReminders({ database, clock }: Platform): Promise<ClaimedReminders> {
  let reminded = 0;
  const due = await inBatches(BATCH, async () => {
    const batch = await database.prisma.$transaction(async (transaction) => {
      const rows = await claimDueRemindersOf.all(transaction, { now: clock.now(), most: BATCH });
      const reminders = rows.flatMap(({ daysBefore, ...row }) =>
        daysBefore === null ? [] : [{ ...row, daysBefore }],
      );
      const requests = reminders.map((reminder, index) => reminderJob(reminder, reminded + index));
      await enqueue(transaction, requests);
      return { due: rows.length, reminded: requests.length };
    });
    reminded += batch.reminded;
    return batch.due;
  });
  return { due, reminded };
}

const reminderJob = (reminder: z.infer<typeof remindJob.payload>, position: number): JobRequest =>
  job(remindJob, reminder, {
    key: `remind:${reminder.subscriptionId}`,
    ...spreadOverSeconds(position, MESSAGES_A_SECOND),
  });

export const claimDueRemindersJob = defineScheduledJob({
  name: "subscriptions.claim-due-reminders",
  // The message about the grace period comes when the period begins.
  schedule: { cron: "* * * * *" },
  async run(platform) {
    const claimed = await claimDueReminders(platform);
    if (claimed.due > 0)
      platform.logger.info({ event: "reminders_claimed", ...claimed }, "Due reminders are claimed");
  },
});
