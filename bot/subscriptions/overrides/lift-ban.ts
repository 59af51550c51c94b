import { audit } from "../../platform/audit.ts";
import { permissions } from "../../channels/index.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";
import { applyOverrideJob } from "./apply-override.jobs.ts";

type Lifted = { readonly kind: "done" } | { readonly kind: "not_possible" };

/** Lifts a ban that an administrator made in the chat. A user who still has time gets an invite. */
export async function liftBan(
  platform: Platform,
  { channelId, userId, actorId }: MemberKey & { readonly actorId: number },
): Promise<Lifted> {
  return platform.database.prisma.$transaction(async (transaction): Promise<Lifted> => {
    if (!(await permissions.isPermitted(transaction, { channelId, actorId, permission: "members.change" })))
      return { kind: "not_possible" };
    const where = { channelId, userId: BigInt(userId) };
    // A ban through the bot is an override, which is lifted on the page of the member. The button is for subscribers only.
    const [subscribers, overrides] = [
      await transaction.subscription.count({ where: { ...where, membership: "banned" } }),
      await transaction.accessOverride.count({ where }),
    ];
    if (subscribers === 0 || overrides > 0) return { kind: "not_possible" };
    await enqueue(transaction, [applyOverrideJob({ channelId, userId }, "unbanned")]);
    const detail = { userId };
    await audit(transaction, platform, { actorId, action: "member.unbanned", subject: channelId, detail });
    return { kind: "done" };
  });
}
