import { isLanguage } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { Platform } from "../../platform/platform.ts";

/** The language that the user chose; undefined: Telegram's. */
export async function findLanguage({ database }: Platform, userId: number): Promise<Language | undefined> {
  const { chosenLanguage } = await database.prisma.user.findUniqueOrThrow({
    where: { id: BigInt(userId) },
    select: { chosenLanguage: true },
  });
  return chosenLanguage !== null && isLanguage(chosenLanguage) ? chosenLanguage : undefined;
}
