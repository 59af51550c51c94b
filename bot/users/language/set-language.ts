import type { Language } from "../../platform/texts/languages.ts";
import type { Platform } from "../../platform/platform.ts";

/**
 * @param language undefined: the language of the user's Telegram.
 * @returns the tag of the language in use, as `User.languageCode`.
 */
export async function setLanguage(
  { database }: Platform,
  { userId, language }: { readonly userId: number; readonly language: Language | undefined },
): Promise<string | null> {
  const { languageCode } = await database.prisma.user.update({
    where: { id: BigInt(userId) },
    data: { chosenLanguage: language ?? null },
    select: { languageCode: true },
  });
  return languageCode;
}
