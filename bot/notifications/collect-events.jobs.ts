import { defineScheduledJob, enqueue, job, inBatches } from "../platform/jobs/jobs.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { latestDaily } from "../platform/time/recurring-time.ts";
import {
  assignEvents,
  claimDigests,
  claimDueNotifications,
  deleteOldEvents,
  deleteOldNotifications,
  listDigestOwners,
  lockCollection,
  nextDueAt,
} from "./collect-events.sql.ts";
import { DIGEST_MINUTE } from "./preferences.ts";
import { sendNotificationJob } from "./send-notification.jobs.ts";
import type { Transaction } from "../platform/database/database.ts";
import { MINUTE_MS } from "../platform/values/durations.ts";

const name = "notifications.collect-events";

export const collectEventsJob: JobDefinition = defineScheduledJob({
  name,
  // Not enqueued by the transactions of payments: one more job would slow their commit.
  schedule: { cron: "* * * * *" },
  // After jobs that a person waits for.
  priority: 10,
  async run(platform) {
    const { events, notifications, nextAt } = await collectEvents(platform);
    if (nextAt !== null) await requestNextRun(platform, nextAt);
    if (events > 0)
      platform.logger.info(
        { event: "owner_events_collected", events, notifications },
        "New events of owners are collected into notifications",
      );
  },
});

// The next cron run finds notifications that are due after that.
const CRON_MS = MINUTE_MS;
// Between two runs, at least.
const PAUSE_MS = 1_000;

/** A notification that is due before the next cron run gets a run of its own. The queue runs on real time. */
async function requestNextRun({ database, clock }: Platform, at: Date): Promise<void> {
  const wait = Math.max(at.getTime() - clock.now().getTime(), PAUSE_MS);
  if (wait >= CRON_MS) return;
  const next = job(collectEventsJob, {}, { key: `${name}:soon`, runAt: new Date(Date.now() + wait) });
  await enqueue(database.prisma, [next]);
}

export type Collected = {
  /** New events. */
  readonly events: number;
  /** New notifications. */
  readonly notifications: number;
  /** When the next notification is due; null: no event waits. */
  readonly nextAt: Date | null;
};

// After a month's absence of an owner the events may be a million rows, which take about ten seconds.
const TRANSACTION = { timeout: 30_000 };

/**
 * Makes notifications of the events that are due. Idempotent: the statement that creates a notification assigns its events,
 * and the transaction enqueues the job that sends it.
 */
export async function collectEvents(platform: Platform): Promise<Collected> {
  const { database, clock } = platform;
  const events = await assignNewEvents(platform);
  return database.prisma.$transaction(async (transaction) => {
    const lock = await lockCollection.first(transaction, {});
    if (lock?.isLocked !== true) return { events, notifications: 0, nextAt: null };
    const now = clock.now();
    await deleteOldNotifications.run(transaction, { now });
    await deleteOldEvents.run(transaction, { now });
    const claimed = [
      ...(await claimDueNotifications.all(transaction, { now })),
      ...(await collectDigests(transaction, now)),
    ];
    await enqueue(
      transaction,
      claimed.map(({ id }) =>
        job(sendNotificationJob, { notificationId: id }, { key: `notification:${id}` }),
      ),
    );
    const next = await nextDueAt.first(transaction, {});
    return { events, notifications: claimed.length, nextAt: next?.at ?? null };
  }, TRANSACTION);
}

/**
 * The latest digest time in the owner's zone separates this digest from the next, so no state is stored: a digest that was
 * missed is sent once, late.
 */
async function collectDigests(
  transaction: Transaction,
  now: Date,
): Promise<readonly { readonly id: string }[]> {
  const owners = await listDigestOwners.all(transaction, {});
  if (owners.length === 0) return [];
  // Thousands of owners live in a few zones.
  const zones = new Map(
    [...new Set(owners.map(({ timeZone }) => timeZone))].map((timeZone) => [
      timeZone,
      latestDaily({ minute: DIGEST_MINUTE, timeZone }, now),
    ]),
  );
  const times = owners.map(({ id: ownerId, timeZone }) => ({ ownerId, until: zones.get(timeZone) ?? now }));
  return claimDigests.all(transaction, { now, times });
}

// About 100 ms a statement, on rows that nothing else waits for.
const BATCH = 2_000;

/** Idempotent. @returns how many. */
export const assignNewEvents = ({ database }: Pick<Platform, "database">): Promise<number> =>
  inBatches(BATCH, async () => (await assignEvents.first(database.prisma, { most: BATCH }))?.taken ?? 0);
