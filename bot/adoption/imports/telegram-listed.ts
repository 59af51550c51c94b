import { isNobodyThere, membershipOf } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { verdictOf } from "./verdicts.ts";
import type { Verdict } from "./verdicts.ts";

export type Looked = {
  readonly verdict: Verdict;
  /** Undefined where Telegram shows the bot nobody by this id. */
  readonly firstName?: string;
  readonly username?: string | undefined;
};

/** Somebody of a list as Telegram shows them in the chat (getChatMember). */
export async function lookUp(
  { telegram }: Platform,
  { chatId, userId }: { readonly chatId: number; readonly userId: number },
): Promise<Looked> {
  try {
    const member = await telegram.getChatMember(chatId, userId);
    const { first_name: firstName, username, is_bot: isBot } = member.user;
    return { verdict: isBot ? "bot" : verdictOf(membershipOf(member)), firstName, username };
  } catch (error) {
    if (isNobodyThere(error)) return { verdict: "outside" };
    throw error;
  }
}
