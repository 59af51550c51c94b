import type { Texts } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";

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
