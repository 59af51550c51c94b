import { z } from "zod";
import { readMember, whereConnected } from "../../invites/index.ts";
import { opaqueId, telegramId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Holder } from "../holder.ts";
import { closeRemoval, isRemovalOpen, markRemoval, seatMark } from "../removal/removal-marks.ts";
import { removeMember, settleBan } from "../removal/remove-member.ts";
import { sendWayIn } from "../ways-in/send-way-in.jobs.ts";
import { findVisitor } from "./find-visitor.ts";
import { findUnknownRule } from "./unknown-rule.ts";

/**
 * Puts out somebody who is inside without a right to be: by a link of ours, by the channel's rule, or by its people's word.
 * Whoever has paid by now stays, and Telegram's administrators do too.
 */
export const removeUninvited = defineJob({
  name: "subscriptions.remove_uninvited",
  payload: z.object({
    channelId: opaqueId,
    userId: telegramUserId,
    /** Only as long as the channel's rule for unknown members says so. */
    byRule: z.boolean().optional(),
  }),
  run: async (payload, platform) =>
    whereConnected(platform, payload.channelId, () => putOutUninvited(platform, payload)),
});

export const uninvitedKey = ({ channelId, userId }: Holder): string => `uninvited:${channelId}:${userId}`;

async function putOutUninvited(
  platform: Platform,
  { channelId, userId, byRule = false }: Holder & { readonly byRule?: boolean | undefined },
): Promise<void> {
  const channel = await platform.database.prisma.channel.findUniqueOrThrow({ where: { id: channelId } });
  const place = { channelId, chatId: telegramId(channel.telegramId), userId };
  let wasBegun = await isRemovalOpen(platform, seatMark(place));
  // An attempt before this one may have been stopped between ban and unban.
  if (wasBegun) await settleBan(platform, place);
  const { mayBeInside } = await findVisitor(platform, place);
  const isToGo =
    !mayBeInside && (!byRule || (await findUnknownRule(platform.database.prisma, channelId)) === "remove");
  if (isToGo && (await readMember(platform, place)) === "member") {
    await markRemoval(platform, seatMark(place));
    wasBegun = true;
    await removeMember(platform, place);
  }
  if (!wasBegun) return;
  const after = await findVisitor(platform, place);
  await platform.database.prisma.$transaction(async (transaction) => {
    await closeRemoval(transaction, platform, seatMark(place));
    if (!after.mayBeInside || after.subscription === undefined) return;
    // They paid in this very moment.
    const { id: subscriptionId } = after.subscription;
    const again = { subscriptionId, channelId, reason: "put_out_by_mistake" as const };
    await enqueue(transaction, [job(sendWayIn, again, { key: `way-in:${subscriptionId}` })]);
  });
}
