import { z } from "zod";
import { whereConnected } from "../../invites/index.ts";
import { opaqueId, telegramId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Holder } from "../holder.ts";
import { settleBan } from "../removal/remove-member.ts";
import { tellChange, tellChangeKey } from "./tell-change.jobs.ts";

/**
 * Makes Telegram agree with what the people of a channel decided about somebody: a ban for good, or none. What is true when
 * it runs counts, not what was when it was asked for. Convergent.
 */
export const applyStanding = defineJob({
  name: "subscriptions.apply_standing",
  payload: z.object({
    channelId: opaqueId,
    userId: telegramUserId,
    /** What they are told when nothing bars their way any more. */
    welcome: z.enum(["unbanned", "whitelisted"]).optional(),
  }),
  async run({ channelId, userId, welcome }, platform) {
    const channel = await platform.database.prisma.channel.findUniqueOrThrow({
      where: { id: channelId },
      select: { telegramId: true },
    });
    const place = { channelId, userId, chatId: telegramId(channel.telegramId) };
    await whereConnected(platform, channelId, () => settleBan(platform, place));
    if (welcome === undefined) return;
    const word = { channelId, userId, change: welcome };
    const key = tellChangeKey(word, welcome);
    await enqueue(platform.database.prisma, [job(tellChange, word, { key })]);
  },
});

export const standingKey = ({ channelId, userId }: Holder): string => `standing:${channelId}:${userId}`;
