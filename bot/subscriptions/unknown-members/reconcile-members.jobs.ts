import { retireExpiredLinks } from "../../invites/index.ts";
import { defineScheduledJob, DeferJob, enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { claimMembershipChecks, reopenKeptMember } from "./reconcile-members.sql.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";
import { checkAfterBan, refreshMembership } from "../membership/record-membership.ts";
import { kickUninvitedRequest } from "../removal/kick-member.jobs.ts";
import { handleUnknownMember } from "./handle-unknown-member.ts";
import { DAY_MS, MINUTE_MS } from "../../platform/values/durations.ts";

export const reconcileMembersJob = defineScheduledJob({
  name: "subscriptions.reconcile-members",
  schedule: { cron: "* * * * *" },
  async run(platform) {
    await retireExpiredLinks(platform);
    const checked = await reconcileMembers(platform);
    if (checked > 0)
      platform.logger.debug(
        { event: "members_reconciled", checked },
        "Memberships are checked with Telegram",
      );
  },
});

// Thirty calls a minute are a fiftieth of Telegram's rate limit, and enough for 300,000 subscribers in a week.
const CHECKS_AT_ONCE = 30;
// A batch takes seconds. A check that a killed process or a busy Telegram left is due again after this time.
const HELD_FOR_MS = 10 * MINUTE_MS;
const TOMORROW_MS = DAY_MS;

/**
 * One run of the comparison of access with membership in Telegram. A check without an answer stays due. Safe to run beside
 * another run.
 *
 * @returns the number of checks with an answer.
 */
export async function reconcileMembers(platform: Platform): Promise<number> {
  let answered = 0;
  // One check after the other: nobody waits for them, and urgent calls need Telegram's rate limit.
  for (const check of await claimChecks(platform)) {
    try {
      await checkMember(platform, check);
      answered += 1;
    } catch (error) {
      // The bot cannot work in the channel, so its other checks are not claimed until it can.
      if (error instanceof DeferJob) continue;
      platform.logger.warn(
        { event: "membership_check_failed", err: error, subscriptionId: check.id },
        "Telegram does not say whether a subscriber is in the chat",
      );
      // Telegram is busy or down: this run ends.
      if (!isFinalRefusal(error)) break;
      await postpone(platform, check);
    }
  }
  return answered;
}

async function claimChecks({ database, clock }: Platform): Promise<readonly Check[]> {
  const now = clock.now();
  const heldUntil = new Date(now.getTime() + HELD_FOR_MS);
  const rows = await claimMembershipChecks.all(database.prisma, { now, heldUntil, most: CHECKS_AT_ONCE });
  return rows.map(({ id }) => ({ id, heldUntil }));
}

/** Telegram's refusal will be the same in ten minutes, and must not take the place of other checks. */
async function postpone({ database, clock }: Platform, { id, heldUntil }: Check): Promise<void> {
  await database.prisma.subscription.updateMany({
    where: { id, checkMembershipAt: heldUntil },
    data: { checkMembershipAt: new Date(clock.now().getTime() + TOMORROW_MS) },
  });
}

/** A claimed check. No other process makes it before `heldUntil`. */
type Check = { readonly id: string; readonly heldUntil: Date };

/**
 * Asks Telegram for the membership of a subscriber, and corrects a difference from the access. An entitled user who is
 * outside is only recorded: /subscriptions offers an invite. Convergent.
 *
 * @throws the error of Telegram; {DeferJob} if the bot cannot work in the channel.
 */
async function checkMember(platform: Platform, { id, heldUntil }: Check): Promise<void> {
  const subscription = await findSubscription(platform, id);
  if (subscription === undefined) return;
  const { membership, banUntil } = await refreshMembership(platform, subscription);
  // A payment may have arrived while Telegram answered.
  const current = await findSubscription(platform, id);
  if (membership === "member" && current !== undefined && !isEntitled(current, platform.clock.now()))
    await removeMember(platform, current);
  const { state, endedAt } = await platform.database.prisma.subscription.findUniqueOrThrow({ where: { id } });
  // An event that happened meanwhile has set another time.
  await platform.database.prisma.subscription.updateMany({
    where: { id, checkMembershipAt: heldUntil },
    data: { checkMembershipAt: nextCheck({ state, endedAt, banUntil }, platform.clock.now()) },
  });
}

/** For a member who is not entitled. A removal that is under way, or due within the minute, does its own work. */
async function removeMember(
  platform: Platform,
  { id, userId, channelId, state, accessOverride }: SubscriptionView,
): Promise<void> {
  await platform.database.prisma.$transaction(async (transaction) => {
    if (accessOverride === "ban") {
      await enqueue(transaction, [kickUninvitedRequest({ channelId, userId })]);
      return;
    }
    if (state !== "ended" && state !== "paused") return;
    // The user stayed as an administrator or by an override, and has neither now: the sweep removes the user.
    if ((await reopenKeptMember.run(transaction, { subscriptionId: id })) > 0) return;
    // The removal was confirmed, so an administrator added the user again.
    const user = await transaction.user.findUniqueOrThrow({ where: { id: BigInt(userId) } });
    await handleUnknownMember(transaction, platform, { channelId, userId, firstName: user.firstName });
  });
}

/**
 * The time of the next check: each week while the subscription is active or paused, and after a ban that ends by itself; a
 * last time 30 days after the subscription's end. Null: no further check. The first check is a day after each change of the state (`first_membership_check` in the SQL).
 */
export function nextCheck(
  {
    state,
    endedAt,
    banUntil,
  }: {
    readonly state: string;
    readonly endedAt: Date | null;
    readonly banUntil?: number | undefined;
  },
  now: Date,
): Date | null {
  if (state !== "ended" || endedAt === null) {
    const inAWeek = now.getTime() + 7 * DAY_MS;
    const afterBan = checkAfterBan({ banUntil })?.getTime() ?? inAWeek;
    // This machine's clock may run ahead of Telegram's, which then still shows a ban that is over here.
    return new Date(Math.min(inAWeek, Math.max(afterBan, now.getTime() + HELD_FOR_MS)));
  }
  const last = new Date(endedAt.getTime() + 30 * DAY_MS);
  return last > now ? last : null;
}
