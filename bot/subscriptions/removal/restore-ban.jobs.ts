import { z } from "zod";
import { whereConnected } from "../../channels/index.ts";
import { ban, isInside, isPassingBan, readMemberState } from "../../invites/index.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { opaqueId, telegramId, telegramUserId } from "../../platform/values/domain.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";
import { findAccessOverride } from "../entitlement/entitlement.ts";
import { forgetRestored, isBanRestored, markRestored } from "../entitlement/removal-marks.ts";

/** A change of a ban, as Telegram reported it. Ends are in Unix seconds; 0: for ever. */
type BanChange = {
  readonly telegramChatId: number;
  readonly userId: number;
  readonly at: Date;
  readonly by: "bot" | "people";
  readonly former: number;
  /** Undefined: the ban is lifted. */
  readonly until: number | undefined;
};

// A call to Telegram ends within 20 seconds. By then the kick has ended, too.
const AFTER_KICK_MS = MINUTE_MS;

/**
 * An administrator may ban a member during the bot's kick. Telegram keeps one ban only, so the bot's ban replaces the
 * administrator's, or the end of the kick lifts it. The change that has one ban before it and the other after it shows this, and a
 * job bans the user again as the administrator did. An administrator's ban of an hour or less is not told apart from the bot's.
 */
export async function followBan(platform: Platform, change: BanChange): Promise<void> {
  const { telegramChatId, userId, at, by, former, until } = change;
  const { prisma } = platform.database;
  const where = { telegramChatId: BigInt(telegramChatId) };
  const channel = await prisma.channel.findUnique({ where, select: { id: true } });
  if (channel === null) return;
  const member = { channelId: channel.id, userId };
  if (until === undefined) {
    // The bot's own lifting may be the end of the kick.
    if (by === "people") await forgetRestored(prisma, member);
    return;
  }
  const [own, foreign] = by === "bot" ? [until, former] : [former, until];
  if (!isPassingBan(own, at) || isPassingBan(foreign, at)) return;
  await markRestored(platform, member);
  const runAt = new Date(Date.now() + AFTER_KICK_MS);
  const key = `restore-ban:${channel.id}:${userId}`;
  await enqueue(prisma, [job(restoreBanJob, { ...member, until: foreign }, { key, runAt })]);
}

const lostBan = z.object({
  channelId: opaqueId,
  userId: telegramUserId,
  until: z.number().int().min(0),
});

/** Makes an administrator's ban again that the bot's kick replaced or lifted, unless it was lifted on purpose. Convergent. */
export const restoreBanJob = defineJob({
  name: "subscriptions.restore-ban",
  payload: lostBan,
  run: async (lost, platform) => whereConnected(platform, lost.channelId, () => restore(platform, lost)),
});

async function restore(
  platform: Platform,
  { channelId, userId, until }: z.infer<typeof lostBan>,
): Promise<void> {
  const { prisma } = platform.database;
  const channel = await prisma.channel.findUniqueOrThrow({ where: { id: channelId } });
  const member = { channelId, telegramChatId: telegramId(channel.telegramChatId), userId };
  if (!(await isBanRestored(platform, member))) return;
  const now = platform.clock.now();
  const { membership, banUntil } = await readMemberState(platform, member);
  // The mark stays with the ban: an earlier attempt of this job may have made it.
  if (banUntil !== undefined && !isPassingBan(banUntil, now)) return;
  // An override counts more. A ban that ends within the hour is not worth a repetition.
  const isNeedless =
    isInside(membership) ||
    (until !== 0 && isPassingBan(until, now)) ||
    (await findAccessOverride(platform, member)) !== undefined;
  if (isNeedless) await forgetRestored(prisma, member);
  else await ban(platform, member, until);
}
