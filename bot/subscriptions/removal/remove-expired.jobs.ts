import { z } from "zod";
import { whereConnected } from "../../channels/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { BULK_PRIORITY, defineJob, job, DeferJob, enqueue } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { refusalOf } from "../../platform/telegram/telegram.ts";
import {
  claimExpired,
  recordStuckRemovals,
  endRemoved,
  lockRemoval,
  readAccessOverride,
} from "./removal.sql.ts";
import { notifyOwnerOfStuckRemovals, notifyOwnerOfAdministrator } from "./notify-owner.jobs.ts";
import { readMember, retireLinks } from "../../invites/index.ts";
import { sendInviteRequest } from "../admission/send-invite.jobs.ts";
import { isDueForRemoval } from "../entitlement/entitlement.ts";
import type { EndReason } from "../entitlement/entitlement.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import { beginRemoval, closeRemoval, isRemovalOpen } from "../entitlement/removal-marks.ts";
import { notifyEndedJob } from "../reminders/notify-ended.jobs.ts";
import { kickMember, settleBan } from "./kick-member.jobs.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

/** Ends one subscription if it is due, as soon as the bot can work in its channel. */
export const removeExpiredJob = defineJob({
  name: "subscriptions.remove-expired",
  priority: BULK_PRIORITY,
  // A job without a channel is valid too: `whereConnected` adds the channel when it defers the job.
  payload: z.object({ subscriptionId: opaqueId, channelId: opaqueId.optional() }),
  async run({ subscriptionId }, platform, { isLast }) {
    const subscription = await platform.database.prisma.subscription.findUnique({
      where: { id: subscriptionId },
      select: { channelId: true },
    });
    if (subscription === null) return;
    try {
      await whereConnected(platform, subscription.channelId, async () => {
        const { clock, database } = platform;
        await claimExpired.all(database.prisma, { now: clock.now(), which: { id: subscriptionId } });
        await removeExpired(platform, subscriptionId);
      });
    } catch (error) {
      if (error instanceof DeferJob) throw error;
      await recordFailure(platform, subscriptionId, error);
      if (isLast) await reportStuckRemovals(platform, subscriptionId);
      throw error;
    }
  },
});

/** The SQL of the sweep finds removals that are under way by this key. */
export const removalJobKey = (subscriptionId: string): string => `remove:${subscriptionId}`;

export const removeExpiredRequest = (payload: { subscriptionId: string; channelId: string }): JobRequest =>
  job(removeExpiredJob, payload, { key: removalJobKey(payload.subscriptionId) });

/** Stores Telegram's reason; null: Telegram did not answer. */
async function recordFailure(
  { database, clock }: Platform,
  subscriptionId: string,
  error: unknown,
): Promise<void> {
  await database.prisma.subscription.updateMany({
    where: { id: subscriptionId, state: "ending" },
    data: { removalFailure: refusalOf(error) ?? null, removalFailedAt: clock.now() },
  });
}

// One lost right stops every removal of a channel at about the same time: one message covers all of them.
const QUIET_FOR_MS = DAY_MS;

/** Notifies the channel's owner of a removal that gave up, at most once a day for a channel. */
async function reportStuckRemovals(platform: Platform, subscriptionId: string): Promise<void> {
  const { database, clock } = platform;
  const now = clock.now();
  await database.prisma.$transaction(async (transaction) => {
    // Of two jobs that give up together, the second waits for the row and updates nothing.
    const channel = await recordStuckRemovals.first(transaction, {
      subscriptionId,
      now,
      unlessAfter: new Date(now.getTime() - QUIET_FOR_MS),
    });
    if (channel !== undefined)
      await enqueue(transaction, [job(notifyOwnerOfStuckRemovals, { channelId: channel.id })]);
  });
}

type Removal =
  | { readonly kind: "ended"; readonly reason: EndReason }
  /** A payment arrived, or another process ended the subscription. */
  | { readonly kind: "not_due" };

/**
 * Removes a user whose time is over, and closes the row only after Telegram's confirmation.
 *
 * Convergent and safe to run again from any point. A payment wins at any moment: before the claim it stops the removal;
 * after the claim the closing update finds no row, and the user gets a new invite. An access override wins as well.
 *
 * @throws the error of Telegram (missing rights, not reachable): the row stays "ending", for another attempt.
 */
async function removeExpired(platform: Platform, subscriptionId: string): Promise<Removal> {
  const subscription = await findSubscription(platform, subscriptionId);
  if (subscription === undefined) return { kind: "not_due" };
  const wasBegun = await isRemovalOpen(platform, subscriptionId);
  const outcome = { subscriptionId, channelId: subscription.channelId, wasKicked: wasBegun };
  // An earlier attempt may have stopped between ban and unban.
  const settle = async (): Promise<void> => {
    if (wasBegun) await settleBan(platform, subscription);
  };
  if (!isDueForRemoval(subscription, platform.clock.now())) {
    await settle();
    return wasBegun ? close(platform, { ...outcome, reason: "removed" }) : { kind: "not_due" };
  }
  if (subscription.accessOverride === "allow") {
    await settle();
    return close(platform, { ...outcome, reason: "allowed" });
  }

  const membership = await readMember(platform, subscription);
  if (membership !== "member") {
    await settle();
    if (membership === "creator" || membership === "administrator")
      return close(platform, { ...outcome, reason: "administrator" });
    // Outside, banned by an administrator, or charged by Telegram itself, which ends that subscription.
    return close(platform, { ...outcome, reason: wasBegun ? "removed" : "not_a_member" });
  }
  if (!(await beginRemoval(platform, subscriptionId))) return { kind: "not_due" };
  const answer = await kickMember(platform, subscription, subscriptionId);
  return close(platform, { ...outcome, wasKicked: answer === "done", reason: reasonAfter[answer] });
}

const reasonAfter: Readonly<Record<Awaited<ReturnType<typeof kickMember>>, EndReason>> = {
  done: "removed",
  // The user was promoted, or deleted the account, after the membership was read.
  administrator: "administrator",
  nobody: "not_a_member",
};

type Outcome = {
  readonly subscriptionId: string;
  readonly channelId: string;
  readonly reason: EndReason;
  /** Whether this removal, or an earlier attempt, may have kicked the user. */
  readonly wasKicked: boolean;
};

async function close(platform: Platform, outcome: Outcome): Promise<Removal> {
  const { database, clock } = platform;
  const { subscriptionId } = outcome;
  return database.prisma.$transaction(async (transaction) => {
    await lockRemoval.all(transaction, { subscriptionId });
    const now = clock.now();
    const current = await readAccessOverride.first(transaction, { subscriptionId });
    const isAllowed = current?.accessOverride === "allow";
    const reason = isAllowed ? "allowed" : outcome.reason;
    const count = await endRemoved.run(transaction, { subscriptionId, reason, now });
    await closeRemoval(transaction, subscriptionId);
    if (count === 1 && !isAllowed) await retireLinks(transaction, platform, { subscriptionId });
    const mayBeInside = count === 0 || isAllowed;
    await enqueue(
      transaction,
      mayBeInside ? jobsAfterMistake(outcome) : jobsAfterEnd({ subscriptionId, reason }),
    );
    return count === 1 ? { kind: "ended", reason } : { kind: "not_due" };
  });
}

/** The user paid during the removal, or an override allows the user now. */
const jobsAfterMistake = (outcome: Outcome): JobRequest[] =>
  outcome.wasKicked ? [sendInviteRequest(outcome, "kicked_by_mistake")] : [];

function jobsAfterEnd({ subscriptionId, reason }: Pick<Outcome, "subscriptionId" | "reason">): JobRequest[] {
  const ended = job(notifyEndedJob, { subscriptionId }, { key: `ended:${subscriptionId}` });
  return reason === "administrator" ? [ended, job(notifyOwnerOfAdministrator, { subscriptionId })] : [ended];
}
