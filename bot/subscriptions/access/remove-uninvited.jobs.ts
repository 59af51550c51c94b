import { z } from "zod";
import { readMember, removeMember, unban } from "../../channels/access.ts";
import { opaqueId, telegramId, telegramUserId } from "../../platform/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isEntitled } from "./entitlement.ts";
import { findSubscriptionFor } from "../find-subscription.ts";
import { sendWayIn } from "../tell-subscriber.jobs.ts";

/**
 * Puts out somebody who came in through a link of ours without having paid. Whoever has paid by now stays, and
 * Telegram's administrators do too.
 */
export const removeUninvited = defineJob({
  name: "subscriptions.remove_uninvited",
  payload: z.object({ channelId: opaqueId, userId: telegramUserId }),
  async run({ channelId, userId }, platform, { number }) {
    const channel = await platform.database.prisma.channel.findUnique({ where: { id: channelId } });
    if (channel === null) return;
    const seat = { chatId: telegramId(channel.telegramId), userId };
    // An attempt before this one may have been stopped between ban and unban.
    if (number > 1) await unban(platform, seat);
    if ((await entitled(platform, seat)) !== undefined) return;
    if ((await readMember(platform, seat)) !== "member") return;
    await removeMember(platform, seat);
    const paid = await entitled(platform, seat);
    if (paid === undefined) return;
    // They paid in this very moment.
    const again = { subscriptionId: paid, reason: "put_out_by_mistake" as const };
    await platform.database.prisma.$transaction((transaction) =>
      enqueue(transaction, [job(sendWayIn, again, { key: `way-in:${paid}` })]),
    );
  },
});

async function entitled(
  platform: Platform,
  seat: { chatId: number; userId: number },
): Promise<string | undefined> {
  const subscription = await findSubscriptionFor(platform, seat);
  return subscription !== undefined && isEntitled(subscription, platform.clock.now())
    ? subscription.id
    : undefined;
}
