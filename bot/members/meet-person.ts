import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";
import type { MemberQuery } from "./member-query.ts";
import { readPerson } from "./telegram-person.ts";

/**
 * Somebody who is no member yet, so that they can become one: whom the bot knows, or Telegram does.
 * @returns their id; undefined where nobody is found.
 */
export async function meetPerson(
  platform: Platform,
  { chatId, query }: { readonly chatId: number; readonly query: MemberQuery },
): Promise<number | undefined> {
  const { prisma } = platform.database;
  if (query.kind === "name") return undefined;
  const known = await prisma.user.findFirst({
    where:
      query.kind === "person"
        ? { id: BigInt(query.userId) }
        : { username: { equals: query.username, mode: "insensitive" } },
    select: { id: true },
  });
  if (known !== null) return telegramId(known.id);
  if (query.kind === "username") return undefined;
  const { userId } = query;
  const shown = query.shown ?? (await readPerson(platform, { chatId, userId }));
  if (shown === undefined) return undefined;
  const createdAt = platform.clock.now();
  await prisma.user.createMany({
    data: { id: BigInt(userId), ...shown, createdAt },
    skipDuplicates: true,
  });
  return userId;
}
