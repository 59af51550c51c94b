import { audit, lockManagedChannel } from "../../channels/index.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { findSubscriptionOf } from "../find-subscription.ts";
import type { Holder } from "../holder.ts";
import { setStanding } from "../standings/set-standing.ts";
import { isEntitled } from "./entitlement.ts";
import { removeUninvited, uninvitedKey } from "./remove-uninvited.jobs.ts";

type Decided =
  | { readonly kind: "done" }
  /** They have time, or were whitelisted, since: nobody puts them out by this. */
  | { readonly kind: "may_stay" }
  | { readonly kind: "not_possible" };

/**
 * What a manager says about an unknown member: that they may stay, for good, or are put out. Only about somebody who was
 * asked about, once: of two presses the second finds nothing to decide.
 */
export async function decideUnknown(
  platform: Platform,
  { channelId, userId, actorId, mayStay }: Holder & { readonly actorId: number; readonly mayStay: boolean },
): Promise<Decided> {
  const subscription = await findSubscriptionOf(platform, { channelId, userId });
  const hasTime = subscription !== undefined && isEntitled(subscription, platform.clock.now());
  return platform.database.prisma.$transaction(async (transaction): Promise<Decided> => {
    if (!(await lockManagedChannel(transaction, { channelId, actorId }))) return { kind: "not_possible" };
    const asked = await transaction.unknownMember.deleteMany({
      where: { channelId, userId: BigInt(userId) },
    });
    if (asked.count === 0) return { kind: "not_possible" };
    if (hasTime && !mayStay) return { kind: "may_stay" };
    // What was decided about them since, on their own page, is not undone by an old button.
    const decided = await transaction.standing.count({ where: { channelId, userId: BigInt(userId) } });
    if (decided > 0) return { kind: "not_possible" };
    if (mayStay)
      await setStanding(transaction, platform, { channelId, userId, actorId, standing: "whitelisted" });
    else
      await enqueue(transaction, [
        job(removeUninvited, { channelId, userId }, { key: uninvitedKey({ channelId, userId }) }),
      ]);
    const action = mayStay ? "member.kept" : "member.put_out";
    await audit(transaction, platform, { actorId, action, subject: channelId, detail: { userId } });
    return { kind: "done" };
  });
}
