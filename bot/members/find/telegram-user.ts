import { GrammyError } from "grammy";
import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberQuery } from "./member-query.ts";

/**
 * Finds a user who is not a member yet. A user who only Telegram knows is stored, so that the user can be given access.
 * @returns the user's id; undefined where nobody is found.
 */
export async function findOrCreateUser(
  platform: Platform,
  { telegramChatId, query }: { readonly telegramChatId: number; readonly query: MemberQuery },
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
  const shown = query.shown ?? (await readChatMember(platform, { telegramChatId, userId }));
  if (shown === undefined) return undefined;
  const createdAt = platform.clock.now();
  await prisma.user.createMany({
    data: { id: BigInt(userId), ...shown, createdAt },
    skipDuplicates: true,
  });
  return userId;
}

/** Undefined for a bot, and where Telegram knows no such user in this chat or refuses to answer. */
async function readChatMember(
  { telegram }: Platform,
  { telegramChatId, userId }: { readonly telegramChatId: number; readonly userId: number },
): Promise<{ readonly firstName: string; readonly username: string | null } | undefined> {
  try {
    const { user } = await telegram.getChatMember(telegramChatId, userId);
    return user.is_bot ? undefined : { firstName: user.first_name, username: user.username ?? null };
  } catch (error) {
    if (error instanceof GrammyError) return undefined;
    throw error;
  }
}
