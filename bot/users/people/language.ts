import { isLanguage } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/** The language that the user chose; undefined: Telegram's. */
export async function findLanguage({ database }: Platform, userId: number): Promise<Language | undefined> {
  const { chosenLanguage } = await database.prisma.user.findUniqueOrThrow({
    where: { id: BigInt(userId) },
    select: { chosenLanguage: true },
  });
  return chosenLanguage !== null && isLanguage(chosenLanguage) ? chosenLanguage : undefined;
}

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

/** Texts for a user; undefined: the bot has never met them. */
export async function readTexts(
  { database, translations }: Platform,
  userId: number,
): Promise<Texts | undefined> {
  const user = await database.prisma.user.findUnique({
    where: { id: BigInt(userId) },
    select: { languageCode: true, timeZone: true },
  });
  return user === null ? undefined : translations.for(user.languageCode, user.timeZone);
}
