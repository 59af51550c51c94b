import type { ChatMember } from "grammy/types";
import { oneOf } from "../platform/database/statement.ts";
import type { Platform } from "../platform/platform.ts";
import { isRefusal } from "../platform/telegram/telegram.ts";
import { HOUR_MS, MINUTE_MS } from "../platform/values/durations.ts";

/** A person in a chat, by Telegram's ids. */
export type ChatMemberId = { readonly telegramChatId: number; readonly userId: number };

/** "native_subscriber": entered by a paid subscription link of Telegram, which ends the membership itself. */
export const membershipColumn = oneOf([
  "creator",
  "administrator",
  "member",
  "native_subscriber",
  "outside",
  "banned",
]);
export type Membership = ReturnType<typeof membershipColumn.read>;

type MemberState = {
  readonly membership: Membership;
  /** The end of a ban in Unix seconds; 0: for ever; undefined: there is no ban. */
  readonly banUntil: number | undefined;
};

/** Always asks Telegram (getChatMember), never the database. */
export async function readMemberState(
  { telegram }: Platform,
  { telegramChatId, userId }: ChatMemberId,
): Promise<MemberState> {
  try {
    const member = await telegram.getChatMember(telegramChatId, userId);
    return {
      membership: membershipOf(member),
      banUntil: member.status === "kicked" ? member.until_date : undefined,
    };
  } catch (error) {
    if (isNotParticipant(error)) return { membership: "outside", banUntil: undefined };
    throw error;
  }
}

/** The same without the end of a ban. */
export const readMember = async (platform: Platform, member: ChatMemberId): Promise<Membership> =>
  (await readMemberState(platform, member)).membership;

/** Telegram's refusals for people who were never in the chat, and for deleted accounts. */
export const isNotParticipant = (error: unknown): boolean =>
  isRefusal(error, "PARTICIPANT_ID_INVALID", "USER_NOT_PARTICIPANT", "USER_ID_INVALID") ||
  isRefusal(error, "user not found", "member not found", "invalid user_id specified", "user is deactivated");

export function membershipOf(member: ChatMember): Membership {
  if (member.status === "kicked") return "banned";
  if (member.status === "left") return "outside";
  if (member.status === "restricted") return member.is_member ? "member" : "outside";
  if (member.status !== "member") return member.status;
  return member.until_date === undefined || member.until_date === 0 ? "member" : "native_subscriber";
}

export const isInside = (membership: Membership): boolean =>
  membership !== "outside" && membership !== "banned";

// Bot API, banChatMember: a ban of less than 30 seconds or more than 366 days is permanent. An hour is far from both, even
// if the clocks of the two machines differ.
const BAN_LASTS_MS = HOUR_MS;

/**
 * Whether a ban may be the passing one of a removal, by its end in Unix seconds. A ban by an administrator that ends within the
 * hour looks the same.
 */
export const isPassingBan = (until: number, now: Date): boolean =>
  until !== 0 && until * 1_000 <= now.getTime() + BAN_LASTS_MS + MINUTE_MS;

/** "administrator": Telegram bans no administrator. "nobody": the account is deleted, or Telegram does not know it. Both are final. */
type BanAnswer = "done" | "administrator" | "nobody";

/**
 * Bans a member (banChatMember), which removes them. Without `until` the ban ends by itself after an hour, in case that nobody
 * lifts it.
 */
export async function ban(
  { telegram, clock }: Platform,
  { telegramChatId, userId }: ChatMemberId,
  /** The end in Unix seconds; 0: for ever. */
  until = Math.floor((clock.now().getTime() + BAN_LASTS_MS) / 1_000),
): Promise<BanAnswer> {
  try {
    await telegram.banChatMember(telegramChatId, userId, until === 0 ? {} : { until_date: until });
    return "done";
  } catch (error) {
    if (isRefusal(error, "user is an administrator", "can't remove chat owner", "USER_ADMIN_INVALID"))
      return "administrator";
    if (isNotParticipant(error)) return "nobody";
    throw error;
  }
}

/** Lifts a ban, and leaves a member alone (unbanChatMember with only_if_banned). Convergent. */
export async function unban({ telegram }: Platform, { telegramChatId, userId }: ChatMemberId): Promise<void> {
  try {
    await telegram.unbanChatMember(telegramChatId, userId, { only_if_banned: true });
  } catch (error) {
    if (!isNotParticipant(error)) throw error;
  }
}
