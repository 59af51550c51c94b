import { readMember, whereConnected } from "../../invites/index.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isEntitled } from "../access/entitlement.ts";
import { noteMembership, secondOf } from "../access/note-membership.ts";
import { removeUninvited, uninvitedKey } from "../access/remove-uninvited.jobs.ts";
import { treatUnknown } from "../access/unknown-members.ts";
import { findSubscription } from "../find-subscription.ts";
import type { SubscriptionView } from "../find-subscription.ts";
import type { Check } from "./claim-checks.ts";
import { nextCheck } from "./next-check.ts";

/**
 * Asks Telegram what a subscriber is in the chat, and mends what differs from what they may be. Who may be inside and is not
 * is only noted: /subscriptions offers them the way in. Convergent.
 *
 * @throws whatever Telegram throws; {NotNow} where the bot cannot work in the channel.
 */
export async function checkMember(platform: Platform, { id, heldUntil }: Check): Promise<void> {
  const subscription = await findSubscription(platform, id);
  if (subscription === undefined) return;
  const { channelId, chatId, userId } = subscription;
  const asked = platform.clock.now();
  const membership = await whereConnected(platform, channelId, () => readMember(platform, subscription));
  await noteMembership(platform, { chatId, userId, membership, at: secondOf(asked), by: "asked" });
  // What was paid while Telegram answered counts.
  const now = await findSubscription(platform, id);
  if (membership === "member" && now !== undefined && !isEntitled(now, platform.clock.now()))
    await takeOut(platform, now);
  const { state, endedAt } = await platform.database.prisma.subscription.findUniqueOrThrow({ where: { id } });
  // Whatever happened meanwhile has set a moment of its own.
  await platform.database.prisma.subscription.updateMany({
    where: { id, checkMembershipAt: heldUntil },
    data: { checkMembershipAt: nextCheck({ state, endedAt }, platform.clock.now()) },
  });
}

/** Somebody is inside whose time is not running. Where a removal is under way, or due within the minute, it is left to it. */
async function takeOut(
  platform: Platform,
  { id, userId, channelId, state, standing }: SubscriptionView,
): Promise<void> {
  await platform.database.prisma.$transaction(async (transaction) => {
    if (standing === "banned") {
      const payload = { channelId, userId };
      await enqueue(transaction, [job(removeUninvited, payload, { key: uninvitedKey(payload) })]);
      return;
    }
    if (state !== "ended" && state !== "paused") return;
    // They stayed as an administrator, or because somebody let them, and are that no more: what ended is taken back now, by
    // the sweep. The end is named so that the moments are set anew: what is over has no grace.
    const reopened = await transaction.$executeRaw`
      update subscription set state = 'ending', ended_at = null, end_reason = null, expires_at = expires_at
       where id = ${id} and state = 'ended' and end_reason in ('administrator', 'whitelisted')`;
    if (reopened > 0) return;
    // Their removal was confirmed: somebody let them in again by hand.
    const user = await transaction.user.findUniqueOrThrow({ where: { id: BigInt(userId) } });
    await treatUnknown(transaction, platform, { channelId, userId, firstName: user.firstName });
  });
}
