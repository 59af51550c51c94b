import { z } from "zod";
import { whereConnected } from "../../channels/index.ts";
import { opaqueId, telegramId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";
import { settleBan } from "../removal/kick-member.ts";
import { changeNotice } from "./notify-change.jobs.ts";

const notices = z.enum(["unbanned", "allowed"]);

/**
 * Makes Telegram's ban agree with the access override: a permanent ban, or none. The override counts as it is when the
 * job runs, not as it was when the job was enqueued. Convergent.
 */
export const applyOverride = defineJob({
  name: "subscriptions.apply-override",
  payload: z.object({
    channelId: opaqueId,
    userId: telegramUserId,
    /** The notification that the user gets when the ban is lifted. */
    notice: notices.optional(),
  }),
  async run({ channelId, userId, notice }, platform) {
    const channel = await platform.database.prisma.channel.findUniqueOrThrow({
      where: { id: channelId },
      select: { telegramChatId: true },
    });
    const member = { channelId, userId, telegramChatId: telegramId(channel.telegramChatId) };
    await whereConnected(platform, channelId, () => settleBan(platform, member));
    if (notice === undefined) return;
    await enqueue(platform.database.prisma, [changeNotice({ channelId, userId }, notice)]);
  },
});

export const applyOverrideJob = (
  { channelId, userId }: MemberKey,
  notice?: z.infer<typeof notices>,
): JobRequest =>
  job(applyOverride, { channelId, userId, notice }, { key: `override:${channelId}:${userId}` });
