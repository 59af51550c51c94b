import type { Platform } from "../platform/platform.ts";
import { isRefusal } from "../platform/telegram/telegram.ts";
import { countJoinRequests, deleteJoinRequest, storeJoinRequest } from "./invites.sql.ts";
import { isNotParticipant } from "./telegram-members.ts";
import type { ChatMemberId } from "./telegram-members.ts";

/*
 * Telegram reports a join request once and has no list of the open ones. So the bot stores a request that it leaves open: a later
 * payment approves the request, and a buyer without a request costs no call that Telegram refuses.
 */

/** Stores a request that stays open. Idempotent. */
export async function storeOpenRequest({ database, clock }: Platform, person: ChatMemberId): Promise<void> {
  await storeJoinRequest.run(database.prisma, { ...person, now: clock.now() });
}

/** Whether the person asked to join and nobody answered, as far as Telegram reports that. */
export const isJoinRequestOpen = async ({ database }: Platform, person: ChatMemberId): Promise<boolean> =>
  ((await countJoinRequests.first(database.prisma, person))?.open ?? 0) > 0;

/** Deletes the request of a person after an answer. Idempotent. */
export async function forgetJoinRequest({ database }: Platform, person: ChatMemberId): Promise<void> {
  await deleteJoinRequest.run(database.prisma, person);
}

/**
 * "no_room": the person is in as many channels and groups as Telegram allows. The request stays open, and an approval works once
 * the person has left one of them.
 *
 * "already_member": the person is inside, because an administrator was faster. "no_request": the person made no request, or an
 * administrator declined it, or the account is deleted. These two are final.
 */
export type RequestAnswer = "done" | "no_room" | "already_member" | "no_request";

/** Convergent (approveChatJoinRequest). */
export const approve = (platform: Platform, person: ChatMemberId): Promise<RequestAnswer> =>
  answerRequest(platform, person, "approveChatJoinRequest");

/** Convergent (declineChatJoinRequest). */
export const decline = (platform: Platform, person: ChatMemberId): Promise<RequestAnswer> =>
  answerRequest(platform, person, "declineChatJoinRequest");

async function answerRequest(
  platform: Platform,
  person: ChatMemberId,
  method: "approveChatJoinRequest" | "declineChatJoinRequest",
): Promise<RequestAnswer> {
  const answer = await call(platform, person, method);
  if (answer === "no_room") await storeOpenRequest(platform, person);
  else await forgetJoinRequest(platform, person);
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
    // MTProto, messages.hideChatJoinRequest.
    if (isRefusal(error, "CHANNELS_TOO_MUCH")) return "no_room";
    if (isRefusal(error, "USER_ALREADY_PARTICIPANT")) return "already_member";
    if (isRefusal(error, "HIDE_REQUESTER_MISSING") || isNotParticipant(error)) return "no_request";
    throw error;
  }
}
