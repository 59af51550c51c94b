import { z } from "zod";
import { whereConnected } from "../../channels/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import {
  defineJob,
  defineScheduledJob,
  enqueue,
  job,
  inBatches,
  spreadOverSeconds,
} from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { notifyUser } from "../../users/index.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";
import { nameChannels, nameTier } from "../entitlement/subscription-texts.ts";
import { renewButton } from "../entitlement/subscriptions.keyboards.ts";
import { isOnTrial, findEndGroup } from "./find-end.ts";
import { recordReminder, wasReminded } from "./record-reminder.ts";
import type { Reminder } from "./record-reminder.ts";
import { findRunningRenewal, claimDueRemindersOf } from "./reminders.sql.ts";

/**
 * Reminds one subscriber of the end. Waits while the bot cannot work in the channel, since a renewal cannot be bought then
 * either. By its key a later reminder replaces one that waits.
 */
export const remindJob = defineJob({
  name: "subscriptions.remind",
  payload: z.object({
    subscriptionId: opaqueId,
    channelId: opaqueId,
    expiresAt: z.coerce.date(),
    daysBefore: z.int().min(0).max(60),
  }),
  // Messages to buyers go first.
  priority: 10,
  async run({ channelId, ...reminder }, platform) {
    await whereConnected(platform, channelId, () => remind(platform, reminder));
  },
});

/**
 * "needless": the end has moved, or the subscriber need not act. "covered": the reminder for another channel of the same
 * purchase covers this one.
 */
type Reminded = "reminded" | "already" | "needless" | "covered" | "unreachable";

/**
 * Reminds a subscriber of the end, if the end is still the one of the reminder. Recorded only if delivered: a process that
 * is killed between Telegram's answer and the row reminds once more, never oftener.
 */
async function remind(platform: Platform, reminder: Reminder): Promise<Reminded> {
  const subscription = await findSubscription(platform, reminder.subscriptionId);
  if (subscription === undefined || !(await needsReminder(platform, subscription, reminder)))
    return "needless";
  if (await wasReminded(platform, reminder)) return "already";
  const group = await findEndGroup(platform, reminder.subscriptionId);
  if (group.leadId !== reminder.subscriptionId) return "covered";

  const isTrial = await isOnTrial(platform, subscription);
  const isOver = reminder.daysBefore === 0;
  const result = await notifyUser(platform, {
    to: subscription.userId,
    write: (texts) => ({
      html: texts.html(isOver ? "reminder-grace" : isTrial ? "reminder-trial" : "reminder", {
        channels: nameChannels(texts, group.titles),
        tier: nameTier(texts, subscription),
        date: texts.date((isOver ? subscription.accessUntil : undefined) ?? reminder.expiresAt),
      }),
      keyboard: renewButton(texts, subscription),
    }),
  });
  if (result === "unreachable") return "unreachable";
  await recordReminder(platform, reminder);
  return "reminded";
}

async function needsReminder(
  platform: Platform,
  subscription: SubscriptionView,
  { expiresAt, daysBefore }: Reminder,
): Promise<boolean> {
  const { clock, database } = platform;
  const now = clock.now();
  const isSame = subscription.state === "active" && subscription.expiresAt?.getTime() === expiresAt.getTime();
  // An override decides about the access, not the end.
  if (!isSame || subscription.accessOverride !== undefined || !isEntitled(subscription, now)) return false;
  // The text for days before the end says "ends on".
  if (daysBefore > 0 && expiresAt <= now) return false;
  const { userId, channelId } = subscription;
  return (await findRunningRenewal.first(database.prisma, { userId, channelId, now })) === undefined;
}

// About 30 ms of row locks a batch, which a renewal that waits for a lock does not notice.
const BATCH = 500;
// Telegram accepts about 30 messages a second from a bot. The other half is for buyers.
const MESSAGES_A_SECOND = 15;

type ClaimedReminders = {
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
      const requests = reminders.map((reminder, index) => remindRequest(reminder, reminded + index));
      await enqueue(transaction, requests);
      return { due: rows.length, reminded: requests.length };
    });
    reminded += batch.reminded;
    return batch.due;
  });
  return { due, reminded };
}

const remindRequest = (reminder: z.infer<typeof remindJob.payload>, position: number): JobRequest =>
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
