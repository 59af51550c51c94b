import { readMember, retireLinks } from "../../invites/index.ts";
import type { BanAnswer } from "../../invites/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isDueForRemoval } from "../access/entitlement.ts";
import { findSubscription } from "../find-subscription.ts";
import { beginRemoval, closeRemoval, isRemovalOpen } from "./removal-marks.ts";
import { removeMember, settleBan } from "./remove-member.ts";
import { tellOwnerOfAdministrator } from "../tell-owner.jobs.ts";
import { tellEnded } from "../tell-subscriber.jobs.ts";
import { sendWayIn } from "../ways-in/send-way-in.jobs.ts";

export type EndReason = "removed" | "not_a_member" | "administrator" | "whitelisted";

export type Removal =
  | { readonly kind: "ended"; readonly reason: EndReason }
  /** There is nothing to take back: a payment came, or somebody else ended it. */
  | { readonly kind: "not_due" };

/**
 * Takes the access back of a subscription whose time is over, and closes the row only after Telegram confirmed it.
 *
 * Convergent and safe to run again from any point. A payment wins at any moment: before the claim it stops the
 * removal, after it the closing update finds no row, and the person gets their way in again. So does a word of the
 * channel's people that somebody always may be inside, or never.
 *
 * @throws whatever Telegram throws (missing rights, not reachable): the row stays "ending", to be tried again.
 */
export async function removeExpired(platform: Platform, subscriptionId: string): Promise<Removal> {
  const subscription = await findSubscription(platform, subscriptionId);
  if (subscription === undefined) return { kind: "not_due" };
  const wasBegun = await isRemovalOpen(platform, subscriptionId);
  // An attempt that was stopped between ban and unban, by whatever, is finished here.
  if (wasBegun) await settleBan(platform, subscription);
  const outcome = { subscriptionId, wasPutOut: wasBegun };
  if (!isDueForRemoval(subscription, platform.clock.now()))
    return wasBegun ? close(platform, { ...outcome, reason: "removed" }) : { kind: "not_due" };
  if (subscription.standing === "whitelisted") return close(platform, { ...outcome, reason: "whitelisted" });

  const membership = await readMember(platform, subscription);
  if (membership === "creator" || membership === "administrator")
    return close(platform, { ...outcome, reason: "administrator" });
  // Outside, banned by the people who run the channel, or paying by Telegram's own subscription, which Telegram ends.
  if (membership !== "member")
    return close(platform, { ...outcome, reason: wasBegun ? "removed" : "not_a_member" });
  if (!(await beginRemoval(platform, subscriptionId))) return { kind: "not_due" };
  const answer = await removeMember(platform, subscription);
  return close(platform, { subscriptionId, wasPutOut: answer === "done", reason: reasonAfter[answer] });
}

const reasonAfter: Readonly<Record<BanAnswer, EndReason>> = {
  done: "removed",
  // Promoted, or gone with their account, since they were looked up.
  administrator: "administrator",
  nobody: "not_a_member",
};

type Outcome = {
  readonly subscriptionId: string;
  readonly reason: EndReason;
  /** Whether this removal, or an attempt before it, may have put them out. */
  readonly wasPutOut: boolean;
};

async function close(platform: Platform, outcome: Outcome): Promise<Removal> {
  const { database, clock } = platform;
  const { subscriptionId } = outcome;
  return database.prisma.$transaction(async (transaction) => {
    // Two attempts that close at once, or one that begins meanwhile, come one after the other.
    await transaction.$queryRaw`select 1 from subscription where id = ${subscriptionId} for no key update`;
    const now = clock.now();
    const isWhitelisted = await mayAlwaysStay(transaction, subscriptionId);
    const reason = isWhitelisted ? "whitelisted" : outcome.reason;
    const { count } = await transaction.subscription.updateMany({
      where: { id: subscriptionId, state: "ending", accessUntil: { lte: now } },
      data: { state: "ended", endReason: reason, endedAt: now, removalFailure: null, removalFailedAt: null },
    });
    await closeRemoval(transaction, platform, subscriptionId);
    if (count === 1 && !isWhitelisted) await retireLinks(transaction, platform, { subscriptionId });
    const mayBeInside = count === 0 || isWhitelisted;
    await enqueue(
      transaction,
      mayBeInside ? jobsAfterMistake(outcome) : jobsAfterEnd({ subscriptionId, reason }),
    );
    return count === 1 ? { kind: "ended", reason } : { kind: "not_due" };
  });
}

async function mayAlwaysStay(transaction: Transaction, subscriptionId: string): Promise<boolean> {
  const rows = await transaction.$queryRaw<unknown[]>`
    select 1 from subscription s join standing st using (channel_id, user_id)
     where s.id = ${subscriptionId} and st.kind = 'whitelisted'`;
  return rows.length > 0;
}

/** They paid meanwhile, or are welcome for ever. */
function jobsAfterMistake({ subscriptionId, wasPutOut }: Outcome): JobRequest[] {
  if (!wasPutOut) return [];
  const payload = { subscriptionId, reason: "put_out_by_mistake" as const };
  return [job(sendWayIn, payload, { key: `way-in:${subscriptionId}` })];
}

function jobsAfterEnd({ subscriptionId, reason }: Pick<Outcome, "subscriptionId" | "reason">): JobRequest[] {
  const ended = job(tellEnded, { subscriptionId }, { key: `ended:${subscriptionId}` });
  return reason === "administrator" ? [ended, job(tellOwnerOfAdministrator, { subscriptionId })] : [ended];
}
