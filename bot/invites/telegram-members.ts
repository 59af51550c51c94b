import type { ChatMember } from "grammy/types";
import type { Platform } from "../platform/platform.ts";
import { isRefusal, isUnreachable, migratedTo } from "../platform/telegram/telegram.ts";

/** A person at the door of a chat, by Telegram's ids. */
export type Seat = { readonly chatId: number; readonly userId: number };

export type LinkKind = "join_request" | "one_time_link";

/** What a person is in a chat, as far as access is concerned. */
export type Membership =
  | "creator"
  | "administrator"
  | "member"
  /** Pays through a subscription link of Telegram's own; Telegram itself ends that. */
  | "native_subscriber"
  | "outside"
  | "banned";

/**
 * Makes an invite link that belongs to one person. Nobody else can read it out of Telegram: links of a bot are shown
 * shortened to other administrators. (createChatInviteLink; a member limit and join requests exclude each other.)
 * @returns the full address.
 */
export async function createLink(
  { telegram }: Platform,
  link: { chatId: number; name: string; kind: LinkKind; expiresAt: Date | null },
): Promise<string> {
  const created = await telegram.createChatInviteLink(link.chatId, {
    // Bot API: 0-32 characters.
    name: link.name.slice(0, 32),
    ...(link.kind === "join_request" ? { creates_join_request: true } : { member_limit: 1 }),
    ...(link.expiresAt === null ? {} : { expire_date: seconds(link.expiresAt) }),
  });
  return created.invite_link;
}

/** Convergent: a link that is gone, or whose chat is gone, counts as revoked. */
export async function revokeLink(
  { telegram }: Platform,
  link: { chatId: number; url: string },
): Promise<void> {
  try {
    await telegram.revokeChatInviteLink(link.chatId, link.url);
  } catch (error) {
    const isGone = isRefusal(error, "INVITE_HASH_EXPIRED", "INVITE_HASH_INVALID", "chat not found");
    // 403: the bot was put out of the chat, and with it went its links. Those of a group end with its becoming a supergroup.
    if (!isGone && !isUnreachable(error) && migratedTo(error) === undefined) throw error;
  }
}

/** How a join request was answered. The last two mean that somebody was faster, or that there was none. */
export type RequestAnswer = "done" | "no_request" | "already_member";

/** Convergent (approveChatJoinRequest). */
export async function approve({ telegram }: Platform, { chatId, userId }: Seat): Promise<RequestAnswer> {
  return answerOnce(() => telegram.approveChatJoinRequest(chatId, userId));
}

/** Convergent (declineChatJoinRequest). */
export async function decline({ telegram }: Platform, { chatId, userId }: Seat): Promise<RequestAnswer> {
  return answerOnce(() => telegram.declineChatJoinRequest(chatId, userId));
}

async function answerOnce(call: () => Promise<true>): Promise<RequestAnswer> {
  try {
    await call();
    return "done";
  } catch (error) {
    if (isRefusal(error, "HIDE_REQUESTER_MISSING")) return "no_request";
    if (isRefusal(error, "USER_ALREADY_PARTICIPANT")) return "already_member";
    throw error;
  }
}

/** Telegram's word on who somebody is there (getChatMember); our tables are never asked instead. */
export async function readMember({ telegram }: Platform, { chatId, userId }: Seat): Promise<Membership> {
  try {
    return membershipOf(await telegram.getChatMember(chatId, userId));
  } catch (error) {
    if (isNobodyThere(error)) return "outside";
    throw error;
  }
}

/** How Telegram speaks of people who were never there, or whose account is deleted. */
export const isNobodyThere = (error: unknown): boolean =>
  isRefusal(error, "PARTICIPANT_ID_INVALID", "USER_NOT_PARTICIPANT", "USER_ID_INVALID") ||
  isRefusal(error, "user not found", "member not found", "invalid user_id specified");

export function membershipOf(member: ChatMember): Membership {
  if (member.status === "kicked") return "banned";
  if (member.status === "left") return "outside";
  if (member.status === "restricted") return member.is_member ? "member" : "outside";
  if (member.status !== "member") return member.status;
  return member.until_date === undefined || member.until_date === 0 ? "member" : "native_subscriber";
}

export const isInside = (membership: Membership): boolean =>
  membership !== "outside" && membership !== "banned";

// Bot API, banChatMember: under 30 seconds or over 366 days means for ever. An hour is far from both, whatever the
// clocks of the two machines say.
const BAN_LASTS = 60 * 60 * 1_000;

/** What became of a ban. Administrators cannot be banned, nor can whose account is gone; asking again changes neither. */
export type BanAnswer = "done" | "administrator" | "nobody";

/** Puts a person out (banChatMember). The ban ends by itself after an hour, should nobody lift it. */
export async function ban(platform: Platform, seat: Seat): Promise<BanAnswer> {
  return banUntil(platform, seat, new Date(platform.clock.now().getTime() + BAN_LASTS));
}

/** The same for good, also where they are banned for a while already. */
export const banForGood = async (platform: Platform, seat: Seat): Promise<BanAnswer> =>
  banUntil(platform, seat, undefined);

async function banUntil(
  { telegram }: Platform,
  { chatId, userId }: Seat,
  until: Date | undefined,
): Promise<BanAnswer> {
  try {
    await telegram.banChatMember(chatId, userId, until === undefined ? {} : { until_date: seconds(until) });
    return "done";
  } catch (error) {
    if (isRefusal(error, "user is an administrator", "can't remove chat owner", "USER_ADMIN_INVALID"))
      return "administrator";
    if (isNobodyThere(error)) return "nobody";
    throw error;
  }
}

/** Lifts a ban; without one it does nothing, and a member stays (unbanChatMember with only_if_banned). Convergent. */
export async function unban({ telegram }: Platform, { chatId, userId }: Seat): Promise<void> {
  try {
    await telegram.unbanChatMember(chatId, userId, { only_if_banned: true });
  } catch (error) {
    if (!isNobodyThere(error)) throw error;
  }
}

const seconds = (date: Date): number => Math.floor(date.getTime() / 1_000);
