import { permissions } from "../../channels/index.ts";
import { audit } from "../../platform/audit.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";
import { findSubscriptionByMember } from "../entitlement/find-subscription.ts";
import { setAccessOverride } from "../overrides/set-access-override.ts";
import { kickUninvitedJob } from "../removal/kick-uninvited.jobs.ts";

type Decision = MemberKey & { readonly actorId: number; readonly isKept: boolean };

type Decided =
  | { readonly kind: "done" }
  /** The member has paid meanwhile, so a kick is not possible. */
  | { readonly kind: "entitled" }
  | { readonly kind: "not_possible" };

/**
 * Keeps an unknown member for good, or kicks the member, as a manager decided. Possible once for each member whom the owner
 * was asked about: a second press finds nothing to decide.
 */
export async function decideUnknownMember(
  platform: Platform,
  { channelId, userId, actorId, isKept }: Decision,
): Promise<Decided> {
  const member = { channelId, userId };
  const subscription = await findSubscriptionByMember(platform, member);
  const hasTime = subscription !== undefined && isEntitled(subscription, platform.clock.now());
  return platform.database.prisma.$transaction(async (transaction): Promise<Decided> => {
    if (
      !(await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: isKept ? "access.permanent" : "members.change",
      }))
    )
      return { kind: "not_possible" };
    const where = { channelId, userId: BigInt(userId) };
    const asked = await transaction.unknownMember.deleteMany({ where });
    if (asked.count === 0) return { kind: "not_possible" };
    if (hasTime && !isKept) return { kind: "entitled" };
    // An old button does not undo a later decision on the member's page.
    if ((await transaction.accessOverride.count({ where })) > 0) return { kind: "not_possible" };
    if (isKept)
      await setAccessOverride(transaction, platform, { ...member, actorId, accessOverride: "allow" });
    else await enqueue(transaction, [kickUninvitedJob(member)]);
    const action = isKept ? "member.kept" : "member.put_out";
    await audit(transaction, platform, { actorId, action, subject: channelId, detail: { userId } });
    return { kind: "done" };
  });
}
