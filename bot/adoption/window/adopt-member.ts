import { readMember } from "../../invites/index.ts";
import type { Membership } from "../../invites/index.ts";
import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { findStanding, findSubscriptionOf } from "../../subscriptions/index.ts";
import { takeOver } from "../take-over.ts";

export type AdoptMemberInput = { readonly channelId: string; readonly userId: number };

export type AdoptMemberResult = { readonly channelTitle: string } & (
  | { readonly kind: "adopted" | "has_time"; readonly end: Date | null }
  /** They have time, which stands still. */
  | { readonly kind: "paused" }
  /** They own the channel or help to run it, are welcome for free, or pay Telegram itself. */
  | { readonly kind: "not_needed" }
  | { readonly kind: "outside" }
  /** Their time here was over before, or they were taken over once already. */
  | { readonly kind: "had_time" }
  /** Nobody is taken over now. */
  | { readonly kind: "over" }
  /** The bot cannot see who is inside. */
  | { readonly kind: "not_now" }
);

/**
 * Takes a member over who says that they are one, while their channel's owner wants that: whom Telegram shows inside as an
 * ordinary member, and only once. However many taps there are, one of them does it, and the others tell the same end.
 *
 * @returns undefined where there is no such channel.
 */
export async function adoptMember(
  platform: Platform,
  { channelId, userId }: AdoptMemberInput,
): Promise<AdoptMemberResult | undefined> {
  const { database, clock } = platform;
  const channel = await database.prisma.channel.findUnique({ where: { id: channelId } });
  if (channel === null) return undefined;
  const { title: channelTitle, adoptUntil, adoptDays } = channel;
  const running = await findRunning(platform, { channelId, userId });
  if (running !== undefined) return { channelTitle, ...running };
  if (adoptUntil === null || adoptUntil <= clock.now()) return { kind: "over", channelTitle };
  if (channel.state !== "connected") return { kind: "not_now", channelTitle };
  const askedAt = clock.now();
  const membership = await readSeat(platform, { chatId: telegramId(channel.telegramId), userId });
  if (membership === undefined) return { kind: "not_now", channelTitle };
  if (membership === "outside" || membership === "banned") return { kind: "outside", channelTitle };
  if (membership !== "member") return { kind: "not_needed", channelTitle };

  const taken = await takeOver(
    platform,
    {
      kind: "adopted",
      userId,
      channelId,
      seconds: adoptDays === null ? null : adoptDays * 86_400,
      actorId: null,
      seenInsideAt: askedAt,
    },
    async (transaction) => {
      // Its owner may have closed it since.
      const isOpen = { id: channelId, adoptUntil: { gt: clock.now() } };
      if ((await transaction.channel.count({ where: isOpen })) === 0) return false;
      const { count } = await transaction.adoption.createMany({
        data: { userId: BigInt(userId), channelId, adoptedAt: clock.now() },
        skipDuplicates: true,
      });
      return count === 1;
    },
  );
  // Another tap may have been faster.
  const now = await findRunning(platform, { channelId, userId });
  if (now === undefined) return { kind: "had_time", channelTitle };
  return taken === "taken" && now.kind === "has_time"
    ? { kind: "adopted", end: now.end, channelTitle }
    : { ...now, channelTitle };
}

type Running =
  | { readonly kind: "has_time"; readonly end: Date | null }
  | { readonly kind: "paused" | "not_needed" | "outside" };

/** What they have here already; undefined: nothing that runs. */
async function findRunning(platform: Platform, who: AdoptMemberInput): Promise<Running | undefined> {
  const standing = await findStanding(platform, who);
  if (standing !== undefined) return { kind: standing === "whitelisted" ? "not_needed" : "outside" };
  const subscription = await findSubscriptionOf(platform, who);
  if (subscription?.state === "paused") return { kind: "paused" };
  if (subscription?.state !== "active") return undefined;
  const { expiresAt: end } = subscription;
  return end === null || end > platform.clock.now() ? { kind: "has_time", end } : undefined;
}

async function readSeat(
  platform: Platform,
  seat: { readonly chatId: number; readonly userId: number },
): Promise<Membership | undefined> {
  try {
    return await readMember(platform, seat);
  } catch (error) {
    // It lost its place there, or the chat is gone.
    if (isFinalRefusal(error)) return undefined;
    throw error;
  }
}
