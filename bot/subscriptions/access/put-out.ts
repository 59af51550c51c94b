import { readMember } from "../../invites/index.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { findSubscription } from "../find-subscription.ts";
import { beginPuttingOut, closeRemoval, isRemovalOpen } from "../removal/removal-marks.ts";
import { removeMember, settleBan } from "../removal/remove-member.ts";
import { sendWayIn } from "../ways-in/send-way-in.jobs.ts";

/**
 * Puts out the holder of a subscription whose time stands still, by the same steps and marks as a removal. Convergent and
 * safe to run again from any point. Whoever lets the time go on meanwhile wins: then the person gets their way in again.
 *
 * @throws whatever Telegram throws: to be tried again.
 */
export async function putOutPaused(platform: Platform, subscriptionId: string): Promise<void> {
  const subscription = await findSubscription(platform, subscriptionId);
  if (subscription === undefined) return;
  let wasBegun = await isRemovalOpen(platform, subscriptionId);
  // An attempt before this one may have been stopped between ban and unban.
  if (wasBegun) await settleBan(platform, subscription);
  // The people who run the channel, and who pays by Telegram's own subscription, stay; others outside are out already.
  const isToGo = subscription.state === "paused" && subscription.standing === undefined;
  if (isToGo && (await readMember(platform, subscription)) === "member") {
    if (await beginPuttingOut(platform, subscriptionId)) {
      wasBegun = true;
      await removeMember(platform, subscription);
    }
  }
  if (wasBegun) await close(platform, subscriptionId);
}

async function close(platform: Platform, subscriptionId: string): Promise<void> {
  await platform.database.prisma.$transaction(async (transaction) => {
    const [row] = await transaction.$queryRaw<
      { channel_id: string; state: string; standing: string | null }[]
    >`
      select s.channel_id, s.state, (select kind from standing st where st.channel_id = s.channel_id
                                        and st.user_id = s.user_id) as standing
        from subscription s where s.id = ${subscriptionId} for no key update of s`;
    // A removal that began meanwhile closes the marks itself, when it has lifted what they stand for.
    if (row === undefined || row.state === "ending") return;
    await closeRemoval(transaction, platform, subscriptionId);
    const mayBeInside = row.standing === "whitelisted" || (row.standing === null && row.state === "active");
    if (!mayBeInside) return;
    const again = { subscriptionId, channelId: row.channel_id, reason: "put_out_by_mistake" as const };
    await enqueue(transaction, [job(sendWayIn, again, { key: `way-in:${subscriptionId}` })]);
  });
}
