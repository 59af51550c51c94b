import { audit, mayManage } from "../../channels/index.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Holder } from "../holder.ts";
import { applyStanding, standingKey } from "../standings/apply-standing.jobs.ts";

type Lifted = { readonly kind: "done" } | { readonly kind: "not_possible" };

/** Lifts a ban that was made in the chat by hand; who still has time is sent their way in. */
export async function liftForeignBan(
  platform: Platform,
  { channelId, userId, actorId }: Holder & { readonly actorId: number },
): Promise<Lifted> {
  return platform.database.prisma.$transaction(async (transaction): Promise<Lifted> => {
    if (!(await mayManage(transaction, { channelId, actorId }))) return { kind: "not_possible" };
    const where = { channelId, userId: BigInt(userId) };
    // A ban that was made here is lifted where it was made; and who never was a subscriber is none of this button's.
    const [subscribers, standings] = [
      await transaction.subscription.count({ where: { ...where, membership: "banned" } }),
      await transaction.standing.count({ where }),
    ];
    if (subscribers === 0 || standings > 0) return { kind: "not_possible" };
    const payload = { channelId, userId, welcome: "unbanned" as const };
    await enqueue(transaction, [job(applyStanding, payload, { key: standingKey(payload) })]);
    const detail = { userId };
    await audit(transaction, platform, { actorId, action: "member.unbanned", subject: channelId, detail });
    return { kind: "done" };
  });
}
