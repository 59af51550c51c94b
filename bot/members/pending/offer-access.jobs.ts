import { z } from "zod";
import { InlineKeyboard } from "grammy";
import { defineJob, job, enqueue } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { telegramUserId } from "../../platform/values/domain.ts";
import { notifyUser } from "../../users/index.ts";
import { lockPendingOf, storePending } from "./pending-access.sql.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { MemberKey } from "../member/find-member.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

export const SHOW_PENDING = "pending";
export const DECLINE_ALL = "pending-no-all";

type OfferedAccess = MemberKey & {
  readonly kind: "gift" | "import";
  /** The time from the acceptance on. Null without `until`: for life. */
  readonly seconds: number | null;
  readonly until: Date | null;
  readonly actorId: number;
};

/**
 * Offers access to a person who is not in the chat. It begins when the person accepts. Nothing that a manager can see depends
 * on whether the bot knows the person. A person whom the bot cannot write to finds the offer after starting the bot.
 *
 * @param notifyAt when the person gets the message, in real time; absent: at once.
 */
export async function offerAccess(
  transaction: Transaction,
  { clock }: Platform,
  offered: OfferedAccess,
  notifyAt?: Date,
): Promise<void> {
  await storePending.run(transaction, { ...offered, now: clock.now() });
  const reachable = { id: BigInt(offered.userId), unreachableSince: null };
  if ((await transaction.user.count({ where: reachable })) > 0)
    await enqueue(transaction, [notifyPendingRequest(offered.userId, notifyAt)]);
}

/**
 * Notifies a person once of offered access. The message has no text of an owner, so that offers are of no use for spam; the
 * titles of the channels follow after a press. A person who has not answered gets no second message about any other offer.
 */
export async function announceOffers(
  platform: Platform,
  { userId }: { readonly userId: number },
): Promise<void> {
  const { prisma } = platform.database;
  const user = await prisma.user.findUnique({ where: { id: BigInt(userId) } });
  // The bot cannot begin a chat. The person hears of the offers after starting or unblocking the bot.
  if (user === null || user.unreachableSince !== null) return;
  const channelIds = await claimMessage(platform, userId);
  if (channelIds.length === 0) return;
  const release = () =>
    prisma.pendingAccess.updateMany({
      where: { userId: BigInt(userId), channelId: { in: channelIds } },
      data: { notifiedAt: null },
    });
  try {
    const result = await notifyUser(platform, {
      to: userId,
      write: (texts) => ({ html: texts.html("pending-notice"), keyboard: pendingPrompt(texts) }),
    });
    if (result === "unreachable") await release();
  } catch (error) {
    await release();
    throw error;
  }
}

export const notifyPendingJob = defineJob({
  name: "members.notify-pending",
  payload: z.object({ userId: telegramUserId }),
  run: (person, platform) => announceOffers(platform, person),
});

const notifyPendingRequest = (userId: number, runAt?: Date): JobRequest =>
  job(notifyPendingJob, { userId }, { key: `pending:${userId}`, ...(runAt === undefined ? {} : { runAt }) });

/** Marks the offers before the message is sent: a process that is killed in between sends no message, and never two. */
async function claimMessage({ database, clock }: Platform, userId: number): Promise<string[]> {
  return database.prisma.$transaction(async (transaction) => {
    const offers = await lockPendingOf.all(transaction, { userId });
    if (offers.some(({ isNotified }) => isNotified)) return [];
    const channelIds = offers.map(({ channelId }) => channelId);
    await transaction.pendingAccess.updateMany({
      where: { userId: BigInt(userId), channelId: { in: channelIds } },
      data: { notifiedAt: clock.now() },
    });
    return channelIds;
  });
}

/** The buttons of the notice about offers: show the offers, or decline them all. */
export const pendingPrompt = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("pending-show"), buttonData(SHOW_PENDING))
    .row()
    .text(texts.plain("pending-decline-all"), buttonData(DECLINE_ALL));
