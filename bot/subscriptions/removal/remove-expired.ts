import { readMember, removeMember, retireLinks, unban } from "../../channels/access.ts";
import { enqueue, job } from "../../platform/jobs.ts";
import type { JobRequest } from "../../platform/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isDueForRemoval } from "../access/entitlement.ts";
import { findSubscription } from "../find-subscription.ts";
import { beginRemoval, closeRemoval, isRemovalOpen } from "./removal-marks.ts";
import { tellOwnerOfAdministrator } from "../tell-owner.jobs.ts";
import { sendWayIn, tellEnded } from "../tell-subscriber.jobs.ts";

export type EndReason = "removed" | "not_a_member" | "administrator" | "whitelisted";

export type Removal =
  | { readonly kind: "ended"; readonly reason: EndReason }
  /** There is nothing to take back: a payment came, or somebody else ended it. */
  | { readonly kind: "not_due" };

/**
 * Takes the access back of a subscription whose time is over, and closes the row only after Telegram confirmed it.
 *
 * Convergent and safe to run again from any point. A payment wins at any moment: before the claim it stops the
 * removal, after it the closing update finds no row, and the person gets their way in again.
 *
 * @throws whatever Telegram throws (missing rights, not reachable): the row stays "ending", to be tried again.
 */
export async function removeExpired(platform: Platform, subscriptionId: string): Promise<Removal> {
  const subscription = await findSubscription(platform, subscriptionId);
  if (subscription === undefined) return { kind: "not_due" };
  const wasBegun = await isRemovalOpen(platform, subscriptionId);
  const { standing } = subscription;
  // An attempt that was stopped between ban and unban, by whatever, is finished here, unless they are banned on purpose.
  if (wasBegun && standing !== "banned") await unban(platform, subscription);
  if (!isDueForRemoval(subscription, platform.clock.now()))
    return wasBegun ? close(platform, subscriptionId, "removed") : { kind: "not_due" };

  if (standing === "whitelisted") return close(platform, subscriptionId, "whitelisted");
  const membership = await readMember(platform, subscription);
  if (membership === "creator" || membership === "administrator")
    return close(platform, subscriptionId, "administrator");
  // Outside, banned by the people who run the channel, or paying by Telegram's own subscription, which Telegram ends.
  if (membership !== "member") return close(platform, subscriptionId, wasBegun ? "removed" : "not_a_member");
  if (!(await beginRemoval(platform, subscriptionId))) return { kind: "not_due" };
  await removeMember(platform, subscription);
  return close(platform, subscriptionId, "removed");
}

async function close(platform: Platform, subscriptionId: string, reason: EndReason): Promise<Removal> {
  const { database, clock } = platform;
  return database.prisma.$transaction(async (transaction) => {
    // Two attempts that close at once, or one that begins meanwhile, come one after the other.
    await transaction.$queryRaw`select 1 from subscription where id = ${subscriptionId} for no key update`;
    const now = clock.now();
    const { count } = await transaction.subscription.updateMany({
      where: { id: subscriptionId, state: "ending", accessUntil: { lte: now } },
      data: { state: "ended", endReason: reason, endedAt: now },
    });
    await closeRemoval(transaction, platform, subscriptionId);
    if (count === 1) await retireLinks(transaction, platform, { subscriptionId });
    await enqueue(transaction, jobsAfter(subscriptionId, reason, count === 1));
    return count === 1 ? { kind: "ended", reason } : { kind: "not_due" };
  });
}

function jobsAfter(subscriptionId: string, reason: EndReason, hasEnded: boolean): JobRequest[] {
  if (!hasEnded)
    return reason === "removed"
      ? [
          job(
            sendWayIn,
            { subscriptionId, reason: "put_out_by_mistake" },
            { key: `way-in:${subscriptionId}` },
          ),
        ]
      : [];
  const ended = job(tellEnded, { subscriptionId }, { key: `ended:${subscriptionId}` });
  return reason === "administrator" ? [ended, job(tellOwnerOfAdministrator, { subscriptionId })] : [ended];
}
