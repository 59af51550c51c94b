import { z } from "zod";
import { whereConnected } from "../../channels/index.ts";
import { readMemberState } from "../../invites/index.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { opaqueId, telegramId, telegramUserId } from "../../platform/values/domain.ts";
import { sendInviteRequest } from "../admission/send-invite.jobs.ts";
import { findChatAccess } from "../entitlement/find-subscription.ts";
import { isBanRestored } from "../entitlement/removal-marks.ts";
import { settleBan } from "./kick-member.jobs.ts";

/** A ban by the bot, as Telegram reported it. */
export type OwnBan = {
  readonly telegramChatId: number;
  readonly userId: number;
  /** Unix seconds; 0: for ever. */
  readonly until: number;
  readonly at: Date;
  /** Whether the user was inside before the ban. */
  readonly wasInside: boolean;
};

/**
 * A call that gets no answer in time may still be carried out, even after the next attempt has removed the user and lifted the ban.
 * The bot bans nobody who is outside or may be inside, so such a ban is a late one: a job lifts it.
 */
export async function followOwnBan(platform: Platform, ban: OwnBan): Promise<void> {
  const { telegramChatId, userId, until, at, wasInside } = ban;
  const { accessOverride, mayBeInside } = await findChatAccess(platform, ban);
  if (accessOverride === "ban" || (wasInside && !mayBeInside)) return;
  const { prisma } = platform.database;
  const where = { telegramChatId: BigInt(telegramChatId) };
  const channel = await prisma.channel.findUnique({ where, select: { id: true } });
  if (channel === null || (await isBanRestored(platform, { channelId: channel.id, userId }))) return;
  const payload = { channelId: channel.id, userId, until, at: at.toISOString() };
  await enqueue(prisma, [job(liftLateBanJob, payload, { key: `late-ban:${channel.id}:${userId}` })]);
}

const lateBan = z.object({
  channelId: opaqueId,
  userId: telegramUserId,
  until: z.number().int().min(0),
  at: z.iso.datetime(),
});

/** Lifts a late ban of the bot, and invites a subscriber. Convergent. A ban that another person made since then stays. */
export const liftLateBanJob = defineJob({
  name: "subscriptions.lift-late-ban",
  payload: lateBan,
  run: async (ban, platform) => whereConnected(platform, ban.channelId, () => lift(platform, ban)),
});

async function lift(
  platform: Platform,
  { channelId, userId, until, at }: z.infer<typeof lateBan>,
): Promise<void> {
  const { prisma } = platform.database;
  const channel = await prisma.channel.findUniqueOrThrow({ where: { id: channelId } });
  const member = { channelId, telegramChatId: telegramId(channel.telegramChatId), userId };
  // Two bans with the same end can be of two people only if both are for ever.
  const later = { channelId, userId: BigInt(userId), membershipAt: { gt: new Date(at) } };
  if (until === 0 && (await prisma.subscription.count({ where: later })) > 0) return;
  if ((await readMemberState(platform, member)).banUntil !== until) return;
  await settleBan(platform, member);
  const { subscription, mayBeInside } = await findChatAccess(platform, member);
  if (subscription === undefined || !mayBeInside) return;
  await enqueue(prisma, [
    sendInviteRequest({ subscriptionId: subscription.id, channelId }, "kicked_by_mistake"),
  ]);
}
