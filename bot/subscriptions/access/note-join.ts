import { findLinkOwner, retireLinks } from "../../channels/access.ts";
import { enqueue, job } from "../../platform/jobs.ts";
import type { JobRequest } from "../../platform/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isEntitled } from "./entitlement.ts";
import { findSubscription, findSubscriptionFor } from "../find-subscription.ts";
import { removeUninvited } from "./remove-uninvited.jobs.ts";
import { tellOwnerOfMisuse } from "../tell-owner.jobs.ts";
import { sendWayIn } from "../tell-subscriber.jobs.ts";

export type Join = {
  readonly chatId: number;
  /** Who came in. */
  readonly userId: number;
  /** Who made it happen: themselves, the bot that approved them, or an administrator. */
  readonly by: "themselves" | "bot" | "administrator";
  readonly url?: string | undefined;
};

export type JoinOutcome = "ours" | "not_ours";

/**
 * A link for one person frees its place when that person leaves, so it dies with the first join. Whoever came by a
 * link of ours, or by the bot's approval, without having paid is put out again; whom an administrator let in stays.
 * Safe to repeat: the link dies once, and the removal asks again who has paid.
 */
export async function noteJoin(platform: Platform, join: Join): Promise<JoinOutcome> {
  if (join.by === "administrator") return "not_ours";
  const link = join.url === undefined ? undefined : await findLinkOwner(platform, join.url);
  if (link === undefined && join.by !== "bot") return "not_ours";
  const channel = await platform.database.prisma.channel.findUnique({
    where: { telegramId: BigInt(join.chatId) },
    select: { id: true },
  });
  if (channel === null) return "not_ours";

  const now = platform.clock.now();
  const own = await findSubscriptionFor(platform, join);
  const mayStay = own !== undefined && isEntitled(own, now);
  const holder =
    link === undefined || link.userId === join.userId
      ? own
      : await findSubscription(platform, link.subscriptionId);
  const isHolder = link === undefined || link.userId === join.userId;

  await platform.database.prisma.$transaction(async (transaction) => {
    const jobs: JobRequest[] = [];
    if (link?.kind === "one_time_link") {
      await transaction.accessLink.updateMany({
        where: { id: link.linkId, usedAt: null },
        data: { usedAt: now },
      });
      const retired = await retireLinks(transaction, platform, {
        subscriptionId: link.subscriptionId,
        // The holder is in: whichever link they took, none of theirs is needed. Else the others stay.
        ...(isHolder ? {} : { linkId: link.linkId }),
      });
      if (!isHolder && retired > 0 && holder !== undefined && isEntitled(holder, now))
        jobs.push(
          job(
            sendWayIn,
            { subscriptionId: holder.id, reason: "link_misused" },
            { key: `way-in:${holder.id}` },
          ),
        );
    }
    if (!mayStay) {
      const payload = { channelId: channel.id, userId: join.userId };
      jobs.push(job(removeUninvited, payload, { key: `uninvited:${channel.id}:${join.userId}` }));
      if (!isHolder)
        jobs.push(job(tellOwnerOfMisuse, { channelId: channel.id }, { key: `misuse:${link.linkId}` }));
    }
    await enqueue(transaction, jobs);
  });
  return "ours";
}
