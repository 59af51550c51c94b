import type { Platform } from "../platform/platform.ts";
import { GrammyError } from "grammy";

/** Somebody as Telegram shows them in a chat, member or not; undefined where it knows nobody by this id there. */
export async function readPerson(
  { telegram }: Platform,
  { chatId, userId }: { readonly chatId: number; readonly userId: number },
): Promise<{ readonly firstName: string; readonly username: string | null } | undefined> {
  try {
    const { user } = await telegram.getChatMember(chatId, userId);
    return user.is_bot ? undefined : { firstName: user.first_name, username: user.username ?? null };
  } catch (error) {
    // Unknown to it, or the bot may not ask there: nothing is known either way.
    if (error instanceof GrammyError) return undefined;
    throw error;
  }
}
