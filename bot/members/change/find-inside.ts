import { isInside, membershipOf } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { isNamed } from "../member/find-member.ts";
import type { ManagedMember } from "../member/show-member.ts";
import type { InsidePerson } from "./change-member.ts";

/**
 * Asks Telegram (getChatMember) for a person without access who is in the chat. Undefined for everybody else: for members, whose
 * names the managers know, for people outside the chat, about whom nothing is read, and where the bot cannot see the members.
 * @throws {HttpError} or {GrammyError} when Telegram gave no answer.
 */
export async function findInside(
  { telegram }: Platform,
  { channel, member }: ManagedMember,
): Promise<InsidePerson | undefined> {
  if (isNamed(member)) return undefined;
  try {
    const found = await telegram.getChatMember(channel.telegramChatId, member.userId);
    const { first_name: firstName, username = null, is_bot: isBot } = found.user;
    return isBot || !isInside(membershipOf(found)) ? undefined : { firstName, username };
  } catch (error) {
    if (isFinalRefusal(error)) return undefined;
    throw error;
  }
}
