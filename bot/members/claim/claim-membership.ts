import { readMember } from "../../invites/index.ts";
import type { Membership } from "../../invites/index.ts";
import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { addExistingMember } from "../member/add-existing-member.ts";
import type { MemberKey } from "../member/find-member.ts";

export type ClaimMembershipResult = { readonly channelTitle: string } & (
  | { readonly kind: "claimed" | "has_time"; readonly end: Date | null }
  | { readonly kind: "paused" }
  /** An owner, an administrator, a person with free access, or a subscriber of Telegram's own subscriptions. */
  | { readonly kind: "not_needed" }
  | { readonly kind: "outside" }
  /** The person had a subscription before, or made a claim before. */
  | { readonly kind: "had_time" }
  /** The claim window is closed. */
  | { readonly kind: "over" }
  /** The bot cannot read the members of the chat. */
  | { readonly kind: "not_now" }
);

/**
 * Gives a member of the time before the bot a subscription on their own claim, while the channel's claim window is open and
 * Telegram shows an ordinary member. One claim for each person and channel: concurrent claims give one subscription, and
 * all of them return its end.
 *
 * @returns undefined for a channel that does not exist.
 */
export async function claimMembership(
  platform: Platform,
  { channelId, userId }: MemberKey,
): Promise<ClaimMembershipResult | undefined> {
  const { database, clock } = platform;
  const channel = await database.prisma.channel.findUnique({ where: { id: channelId } });
  if (channel === null) return undefined;
  const { title: channelTitle, claimUntil, claimDays } = channel;
  const current = await findCurrent(platform, { channelId, userId });
  if (current !== undefined) return { channelTitle, ...current };
  if (claimUntil === null || claimUntil <= clock.now()) return { kind: "over", channelTitle };
  if (channel.state !== "connected") return { kind: "not_now", channelTitle };
  const askedAt = clock.now();
  const membership = await readMembership(platform, {
    telegramChatId: telegramId(channel.telegramChatId),
    userId,
  });
  if (membership === undefined) return { kind: "not_now", channelTitle };
  if (membership === "outside" || membership === "banned") return { kind: "outside", channelTitle };
  if (membership !== "member") return { kind: "not_needed", channelTitle };

  const added = await addExistingMember(
    platform,
    {
      kind: "claim",
      userId,
      channelId,
      seconds: claimDays === null ? null : claimDays * 86_400,
      actorId: null,
      seenInsideAt: askedAt,
    },
    async (transaction) => {
      // The owner may have closed the window since the first read.
      const isOpen = { id: channelId, claimUntil: { gt: clock.now() } };
      if ((await transaction.channel.count({ where: isOpen })) === 0) return false;
      const { count } = await transaction.memberClaim.createMany({
        data: { userId: BigInt(userId), channelId, claimedAt: clock.now() },
        skipDuplicates: true,
      });
      return count === 1;
    },
  );
  const now = await findCurrent(platform, { channelId, userId });
  if (now === undefined) return { kind: "had_time", channelTitle };
  return added === "added" && now.kind === "has_time"
    ? { kind: "claimed", end: now.end, channelTitle }
    : { ...now, channelTitle };
}

type CurrentAccess =
  | { readonly kind: "has_time"; readonly end: Date | null }
  | { readonly kind: "paused" | "not_needed" | "outside" };

/** Undefined: no access override and no running subscription. */
async function findCurrent(platform: Platform, key: MemberKey): Promise<CurrentAccess | undefined> {
  const override = await entitlement.findAccessOverride(platform, key);
  if (override !== undefined) return { kind: override === "allow" ? "not_needed" : "outside" };
  const subscription = await entitlement.findSubscriptionByMember(platform, key);
  if (subscription?.state === "paused") return { kind: "paused" };
  if (subscription?.state !== "active") return undefined;
  const { expiresAt: end } = subscription;
  return end === null || end > platform.clock.now() ? { kind: "has_time", end } : undefined;
}

/** Undefined if the bot is not in the chat, or the chat does not exist. */
async function readMembership(
  platform: Platform,
  key: { readonly telegramChatId: number; readonly userId: number },
): Promise<Membership | undefined> {
  try {
    return await readMember(platform, key);
  } catch (error) {
    if (isFinalRefusal(error)) return undefined;
    throw error;
  }
}
