import { isNotParticipant, membershipOf } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { resultOf } from "./import-results.ts";
import type { ImportResult } from "./import-results.ts";

export type LookedUp = {
  readonly result: ImportResult;
  /** Undefined where Telegram shows the bot no user with this id. */
  readonly firstName?: string;
  readonly username?: string | undefined;
};

/** getChatMember for one person of a list. */
export async function lookUp(
  { telegram }: Platform,
  { telegramChatId, userId }: { readonly telegramChatId: number; readonly userId: number },
): Promise<LookedUp> {
  try {
    const member = await telegram.getChatMember(telegramChatId, userId);
    const { first_name: firstName, username, is_bot: isBot } = member.user;
    return { result: isBot ? "bot" : resultOf(membershipOf(member)), firstName, username };
  } catch (error) {
    if (isNotParticipant(error)) return { result: "outside" };
    throw error;
  }
}
