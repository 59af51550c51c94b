import type { Texts } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";
import { notifyUser } from "../../users/index.ts";
import type { ReachableAgain } from "../../users/index.ts";
import { recordReminder, AFTER_END } from "../reminders/record-reminder.ts";
import type { Reminder } from "../reminders/record-reminder.ts";
import { describeSubscriptions, groupSubscriptions, listSubscriptions } from "./listed-subscriptions.ts";
import type { SubscriptionGroup, ListedSubscription } from "./listed-subscriptions.ts";
import { subscriptionButtons } from "./subscriptions.handlers.ts";
import { listDueReminders, listPaidChannels } from "./find-missed.sql.ts";

/**
 * Sends one message to a user who is reachable again: ends, active subscriptions with invites, payments and upcoming ends
 * since the bot was blocked. Sends nothing if there is no news. A process that is killed after Telegram's answer sends
 * the message once more.
 */
export async function sendReengagement(platform: Platform, { userId, since }: ReachableAgain): Promise<void> {
  const { prisma } = platform.database;
  const user = await prisma.user.findUnique({
    where: { id: BigInt(userId) },
    select: { createdAt: true, _count: { select: { channels: true } } },
  });
  if (user === null) return;
  const missed = await findMissed(platform, { userId, since });
  const isOwner = user._count.channels > 0;
  if (missed.length === 0 && !isOwner) return;

  const groups = groupSubscriptions(missed);
  const result = await notifyUser(platform, {
    to: userId,
    write: (texts) => ({
      html: [
        // An imported member has never started the bot before.
        texts.html(user.createdAt < since ? "reengagement-greeting" : "reengagement-first-greeting"),
        ...groups.map((group) => describeMissed(texts, group)),
        ...(isOwner ? [texts.html("reengagement-owner")] : []),
      ].join("\n\n"),
      keyboard: subscriptionButtons(texts, groups),
    }),
  });
  if (result === "unreachable") return;
  for (const { reminder } of missed) if (reminder !== undefined) await recordReminder(platform, reminder);
}

const describeMissed = (texts: Texts, group: SubscriptionGroup<MissedSubscription>): string =>
  [
    describeSubscriptions(texts, group),
    ...(group.some(({ wasPaid }) => wasPaid) ? [texts.html("reengagement-paid")] : []),
    ...(group.some(({ reminder, isEntitled }) => reminder !== undefined && isEntitled)
      ? [texts.html("reengagement-ends-soon")]
      : []),
  ].join("\n");

/** A subscription that is active or paused, or that ended while the user was unreachable. */
type MissedSubscription = ListedSubscription & {
  /** Whether a payment for it arrived meanwhile. */
  readonly wasPaid: boolean;
  /** The reminder that was not delivered. */
  readonly reminder: Reminder | undefined;
};

/** The news of a period in which the user was unreachable. It is read from the current rows; no message was queued. */
async function findMissed(
  platform: Platform,
  { userId, since }: { readonly userId: number; readonly since: Date },
): Promise<readonly MissedSubscription[]> {
  const { prisma } = platform.database;
  const [{ subscriptions }, paid, due] = await Promise.all([
    listSubscriptions(platform, userId),
    listPaidChannels.all(prisma, { userId, since }),
    listDueReminders.all(prisma, { userId, since, now: platform.clock.now() }),
  ]);
  return subscriptions
    .filter((one) => one.isEntitled || one.state === "paused" || endedSince(one, since))
    .map((one) => ({
      ...one,
      wasPaid: paid.some(({ channelId }) => channelId === one.channelId),
      reminder: reminderOf(one, due),
    }));
}

const endedSince = ({ accessUntil }: ListedSubscription, since: Date): boolean =>
  accessUntil !== null && accessUntil >= since;

type Due = { readonly id: string; readonly daysBefore: number };

function reminderOf(one: ListedSubscription, due: readonly Due[]): Reminder | undefined {
  const { id: subscriptionId, expiresAt, state } = one;
  if (expiresAt === null) return undefined;
  if (state === "ended") return { subscriptionId, expiresAt, daysBefore: AFTER_END };
  const latest = due.find(({ id }) => id === subscriptionId);
  return latest === undefined ? undefined : { subscriptionId, expiresAt, daysBefore: latest.daysBefore };
}
