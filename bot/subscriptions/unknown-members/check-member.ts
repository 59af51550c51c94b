import { whereConnected } from "../../channels/index.ts";
import { readMember } from "../../invites/index.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";
import { recordMembership, toWholeSecond } from "../membership/record-membership.ts";
import { kickUninvitedJob } from "../removal/kick-uninvited.jobs.ts";
import { handleUnknownMember } from "./handle-unknown-member.ts";
import { reopenKeptMember } from "./reconcile-members.sql.ts";

/** A claimed check. No other process makes it before `heldUntil`. */
export type Check = { readonly id: string; readonly heldUntil: Date };

/**
 * Asks Telegram for the membership of a subscriber, and corrects a difference from the access. An entitled user who is
 * outside is only recorded: /subscriptions offers an invite. Convergent.
 *
 * @throws the error of Telegram; {DeferJob} if the bot cannot work in the channel.
 */
export async function checkMember(platform: Platform, { id, heldUntil }: Check): Promise<void> {
  const subscription = await findSubscription(platform, id);
  if (subscription === undefined) return;
  const { channelId, telegramChatId, userId } = subscription;
  const at = toWholeSecond(platform.clock.now());
  const membership = await whereConnected(platform, channelId, () => readMember(platform, subscription));
  await recordMembership(platform, { telegramChatId, userId, membership, at, source: "query" });
  // A payment may have arrived while Telegram answered.
  const current = await findSubscription(platform, id);
  if (membership === "member" && current !== undefined && !isEntitled(current, platform.clock.now()))
    await removeMember(platform, current);
  const { state, endedAt } = await platform.database.prisma.subscription.findUniqueOrThrow({ where: { id } });
  // An event that happened meanwhile has set another time.
  await platform.database.prisma.subscription.updateMany({
    where: { id, checkMembershipAt: heldUntil },
    data: { checkMembershipAt: nextCheck({ state, endedAt }, platform.clock.now()) },
  });
}

/** For a member who is not entitled. A removal that is under way, or due within the minute, does its own work. */
async function removeMember(
  platform: Platform,
  { id, userId, channelId, state, accessOverride }: SubscriptionView,
): Promise<void> {
  await platform.database.prisma.$transaction(async (transaction) => {
    if (accessOverride === "ban") {
      await enqueue(transaction, [kickUninvitedJob({ channelId, userId })]);
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

const DAY_MS = 24 * 60 * 60_000;

/**
 * The time of the next check: each week while the subscription is active or paused, once more a month after its end, then
 * never. A trigger sets the first check, a day after each change of the state.
 */
export function nextCheck(
  { state, endedAt }: { readonly state: string; readonly endedAt: Date | null },
  now: Date,
): Date | null {
  if (state !== "ended" || endedAt === null) return new Date(now.getTime() + 7 * DAY_MS);
  const last = new Date(endedAt.getTime() + 30 * DAY_MS);
  return last > now ? last : null;
}
