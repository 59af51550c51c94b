import type { Platform } from "../../platform/platform.ts";
import { LAST_WORD } from "../reminders/delivered.ts";
import type { Notice } from "../reminders/delivered.ts";
import { listSubscriptions } from "../find-subscription.ts";
import type { ListedSubscription } from "../find-subscription.ts";

/** A subscription that runs, stands still, or ended while its holder could not be written to. */
export type Missed = ListedSubscription & {
  /** Whether a payment for it arrived meanwhile. */
  readonly wasPaid: boolean;
  /** What they would have been told of its end. */
  readonly notice: Notice | undefined;
};

type Due = { id: string; daysBefore: number };

/** What somebody must know who could not be written to since then; all of it is read from what happened, none was queued. */
export async function findMissed(
  platform: Platform,
  { userId, since }: { readonly userId: number; readonly since: Date },
): Promise<readonly Missed[]> {
  const [{ subscriptions }, paid, due] = await Promise.all([
    listSubscriptions(platform, userId),
    findPaidSince(platform, { userId, since }),
    findDueReminders(platform, { userId, since }),
  ]);
  return subscriptions
    .filter((one) => one.isEntitled || one.state === "paused" || endedSince(one, since))
    .map((one) => ({
      ...one,
      wasPaid: paid.some(({ channelId }) => channelId === one.channelId),
      notice: noticeOf(one, due),
    }));
}

const endedSince = ({ accessUntil }: ListedSubscription, since: Date): boolean =>
  accessUntil !== null && accessUntil >= since;

function noticeOf(one: ListedSubscription, due: readonly Due[]): Notice | undefined {
  const { id: subscriptionId, expiresAt, state } = one;
  if (expiresAt === null) return undefined;
  if (state === "ended") return { subscriptionId, expiresAt, daysBefore: LAST_WORD };
  const reminder = due.find(({ id }) => id === subscriptionId);
  return reminder === undefined ? undefined : { subscriptionId, expiresAt, daysBefore: reminder.daysBefore };
}

type Away = { readonly userId: number; readonly since: Date };

const findPaidSince = ({ database }: Platform, { userId, since }: Away): Promise<{ channelId: string }[]> =>
  database.prisma.$queryRaw`
    select distinct opened.channel_id as "channelId"
      from payment p
      join orders o on o.id = p.order_id
      join opened_channel opened on opened.tier_version_id = o.tier_version_id
     where o.user_id = ${userId} and p.granted_at >= ${since}`;

/** The latest reminder of each that fell due meanwhile. */
const findDueReminders = ({ database, clock }: Platform, { userId, since }: Away): Promise<Due[]> =>
  database.prisma.$queryRaw`
    select s.id, min(moment.days_before) as "daysBefore"
      from subscription s
      join channel c on c.id = s.channel_id
      cross join lateral reminder_moments(s.expires_at, c.reminder_days, c.grace_hours) moment
     where s.user_id = ${userId} and s.state = 'active'
       and moment.at between ${since} and ${clock.now()} and moment.at > s.extended_at
     group by s.id`;
