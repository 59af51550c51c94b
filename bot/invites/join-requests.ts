import type { Platform } from "../platform/platform.ts";
import { isRefusal } from "../platform/telegram/telegram.ts";
import { countJoinRequests, deleteJoinRequest, storeJoinRequest } from "./join-requests.sql.ts";
import { isNotParticipant } from "./telegram-members.ts";
import type { ChatMemberId } from "./telegram-members.ts";

/*
 * Telegram reports a join request once and has no list of the open ones. A request that the bot leaves open is therefore stored,
 * so that a payment approves it, and a buyer who never asked costs no call that Telegram refuses.
 */

/** Stores a request that stays open. Idempotent. */
export async function leaveJoinRequestOpen(
  { database, clock }: Platform,
  person: ChatMemberId,
): Promise<void> {
  await storeJoinRequest.run(database.prisma, { ...person, now: clock.now() });
}

/** Whether the person asked to join and nobody answered, as far as Telegram reported. */
export const isJoinRequestOpen = async ({ database }: Platform, person: ChatMemberId): Promise<boolean> =>
  ((await countJoinRequests.first(database.prisma, person))?.open ?? 0) > 0;

/** For a request that was answered. Idempotent. */
export async function forgetJoinRequest({ database }: Platform, person: ChatMemberId): Promise<void> {
  await deleteJoinRequest.run(database.prisma, person);
}

/**
 * The last two are final and mean that an administrator answered first, or that the person made no request or deleted the
 * account.
 */
export type RequestAnswer = "done" | "already_member" | "no_request";

/** Convergent (approveChatJoinRequest). */
export const approve = (platform: Platform, person: ChatMemberId): Promise<RequestAnswer> =>
  answerOnce(platform, person, "approveChatJoinRequest");

/** Convergent (declineChatJoinRequest). */
export const decline = (platform: Platform, person: ChatMemberId): Promise<RequestAnswer> =>
  answerOnce(platform, person, "declineChatJoinRequest");

async function answerOnce(
  platform: Platform,
  person: ChatMemberId,
  method: "approveChatJoinRequest" | "declineChatJoinRequest",
): Promise<RequestAnswer> {
  const answer = await call(platform, person, method);
  await forgetJoinRequest(platform, person);
  return answer;
}

async function call(
  { telegram }: Platform,
  { telegramChatId, userId }: ChatMemberId,
  method: "approveChatJoinRequest" | "declineChatJoinRequest",
): Promise<RequestAnswer> {
  try {
    await telegram[method](telegramChatId, userId);
    return "done";
  } catch (error) {
    if (isRefusal(error, "USER_ALREADY_PARTICIPANT")) return "already_member";
    if (isRefusal(error, "HIDE_REQUESTER_MISSING") || isNotParticipant(error)) return "no_request";
    throw error;
  }
}
