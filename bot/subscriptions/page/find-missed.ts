import type { Platform } from "../../platform/platform.ts";
import { AFTER_END } from "../reminders/record-reminder.ts";
import type { Reminder } from "../reminders/record-reminder.ts";
import { listDueReminders, listPaidChannels } from "./find-missed.sql.ts";
import { listSubscriptions } from "./list-subscriptions.ts";
import type { ListedSubscription } from "./list-subscriptions.ts";

/** A subscription that is active or paused, or that ended while the user was unreachable. */
export type MissedSubscription = ListedSubscription & {
  /** Whether a payment for it arrived meanwhile. */
  readonly wasPaid: boolean;
  /** The reminder that was not delivered. */
  readonly reminder: Reminder | undefined;
};

/** The news of a period in which the user was unreachable. It is read from the current rows; no message was queued. */
export async function findMissed(
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
