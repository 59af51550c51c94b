import { whereConnected } from "../../channels/index.ts";
import { z } from "zod";
import { readMember } from "../../invites/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { BULK_PRIORITY, defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { inviteJob } from "../admission/send-invite.jobs.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import { beginKick, closeRemoval, isRemovalOpen } from "../entitlement/removal-marks.ts";
import { kickMember, settleBan } from "./kick-member.ts";
import { lockPaused } from "./removal.sql.ts";

const payload = z.object({ subscriptionId: opaqueId, channelId: opaqueId });

/** Kicks a subscriber from a channel during a pause. */
export const kickPaused = defineJob({
  name: "subscriptions.kick-paused",
  priority: BULK_PRIORITY,
  payload,
  run: async ({ subscriptionId, channelId }, platform) =>
    whereConnected(platform, channelId, () => kick(platform, subscriptionId)),
});

export const kickPausedJob = ({ subscriptionId, channelId }: z.infer<typeof payload>): JobRequest =>
  job(kickPaused, { subscriptionId, channelId }, { key: `kick-paused:${subscriptionId}` });

/**
 * Kicks by the same steps and marks as a removal. Convergent and safe to run again from any point. A resumption that comes
 * meanwhile wins: the user gets a new invite.
 *
 * @throws the error of Telegram, for another attempt.
 */
async function kick(platform: Platform, subscriptionId: string): Promise<void> {
  const subscription = await findSubscription(platform, subscriptionId);
  if (subscription === undefined) return;
  const wasBegun = await isRemovalOpen(platform, subscriptionId);
  // Administrators stay, and subscribers whom Telegram itself charges. Everybody else who is not a member is outside.
  const isToGo = subscription.state === "paused" && subscription.accessOverride === undefined;
  const isInside = isToGo && (await readMember(platform, subscription)) === "member";
  if (isInside && (await beginKick(platform, subscriptionId))) await kickMember(platform, subscription);
  else if (wasBegun) {
    // An earlier attempt stopped between ban and unban, or a resumption was faster than this one.
    await settleBan(platform, subscription);
  } else return;
  await close(platform, subscriptionId);
}

async function close(platform: Platform, subscriptionId: string): Promise<void> {
  await platform.database.prisma.$transaction(async (transaction) => {
    const row = await lockPaused.first(transaction, { subscriptionId });
    // A removal that began meanwhile closes the marks itself, after it lifted the ban.
    if (row === undefined || row.state === "ending") return;
    await closeRemoval(transaction, subscriptionId);
    const { channelId, accessOverride, state } = row;
    const mayBeInside = accessOverride === "allow" || (accessOverride === null && state === "active");
    if (!mayBeInside) return;
    await enqueue(transaction, [inviteJob({ subscriptionId, channelId }, "kicked_by_mistake")]);
  });
}
