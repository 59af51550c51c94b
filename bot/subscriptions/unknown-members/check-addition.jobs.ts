import { z } from "zod";
import { chatConnection, whereConnected } from "../../channels/index.ts";
import { readMember } from "../../invites/index.ts";
import { audit } from "../../platform/audit.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { opaqueId, telegramId, telegramUserId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { findUnknownMemberRule, kickUninvitedRequest } from "../removal/kick-member.jobs.ts";
import { handleUnknownMember } from "./handle-unknown-member.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

const payload = z.object({ channelId: opaqueId, userId: telegramUserId, addedBy: telegramUserId });
type Addition = z.infer<typeof payload>;

/**
 * Decides about a user whom somebody added to a group. An administrator's addition is treated as every other admission of
 * theirs. A user whom an ordinary member added is uninvited: the owner is asked where the channel's rule says so, and the user
 * is kicked otherwise, if access to the group is sold. A group without tiers leaves its members alone unless its rule says
 * "remove".
 */
const checkAdditionJob = defineJob({
  name: "subscriptions.check-addition",
  payload,
  run: async (addition, platform) =>
    whereConnected(platform, addition.channelId, () => check(platform, addition)),
});

export const checkAdditionRequest = (addition: Addition): JobRequest =>
  job(checkAdditionJob, addition, { key: `addition:${addition.channelId}:${addition.userId}` });

async function check(platform: Platform, { channelId, userId, addedBy }: Addition): Promise<void> {
  const { prisma } = platform.database;
  const channel = await prisma.channel.findUniqueOrThrow({ where: { id: channelId } });
  const telegramChatId = telegramId(channel.telegramChatId);
  const adder = await readMember(platform, { telegramChatId, userId: addedBy });
  const isUninvited = adder !== "creator" && adder !== "administrator";
  const { user } = await platform.telegram.getChatMember(telegramChatId, userId);
  await prisma.$transaction(async (transaction) => {
    const isKicked =
      isUninvited &&
      (await findUnknownMemberRule(transaction, channelId)) === "ignore" &&
      (await sellsAccess(transaction, channelId));
    if (isKicked) await undoAddition(transaction, platform, { channelId, userId, addedBy });
    else await handleUnknownMember(transaction, platform, { channelId, userId, firstName: user.first_name });
  });
}

/** Whether a tier opens the chat, also as part of a bundle or as a channel's discussion group. */
async function sellsAccess(transaction: Transaction, channelId: string): Promise<boolean> {
  const count = await transaction.channel.count({
    where: {
      id: channelId,
      OR: [{ tiers: { some: {} } }, { bundledIn: { some: {} } }, { discussionOf: { tiers: { some: {} } } }],
    },
  });
  return count > 0;
}

/** The owner hears of the first such addition in a day: members can add people by the hundred. */
async function undoAddition(
  transaction: Transaction,
  platform: Platform,
  { channelId, userId, addedBy }: Addition,
): Promise<void> {
  const now = platform.clock.now();
  const since = new Date(now.getTime() - DAY_MS);
  const { count } = await transaction.channel.updateMany({
    where: { id: channelId, OR: [{ additionsNotifiedAt: null }, { additionsNotifiedAt: { lt: since } }] },
    data: { additionsNotifiedAt: now },
  });
  await audit(transaction, platform, {
    actorId: null,
    action: "member.addition_undone",
    subject: channelId,
    detail: { userId, addedBy },
  });
  const notice = job(notifyOwnerOfAdditions, { channelId }, { key: `additions:${channelId}` });
  await enqueue(transaction, [kickUninvitedRequest({ channelId, userId }), ...(count === 0 ? [] : [notice])]);
}

/** Notifies the owner of a group that members add people, with a button that takes this permission from members. */
const notifyOwnerOfAdditions = defineNotice({
  name: "subscriptions.notify-owner-of-additions",
  payload: z.object({ channelId: opaqueId }),
  async prepare({ channelId }, platform) {
    const channel = await platform.database.prisma.channel.findUnique({ where: { id: channelId } });
    if (channel === null) return undefined;
    const { ownerId, title } = channel;
    return {
      to: ownerId,
      write: (texts) => ({
        html: texts.html("owner-addition-undone", { channel: title }),
        keyboard: chatConnection.closeInvitesButton(texts, channelId),
      }),
    };
  },
});

export const additionJobs = [checkAdditionJob, notifyOwnerOfAdditions];
