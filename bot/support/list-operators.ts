import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";

/** An operator with a link to a chat. */
export type Operator = { readonly name: string; readonly url: string };

/** The operators who have started the bot: Telegram opens no link to an unknown id. */
export async function listOperators({ database, config }: Platform): Promise<Operator[]> {
  const users = await database.prisma.user.findMany({
    where: { id: { in: config.operatorIds.map(BigInt) } },
    orderBy: { createdAt: "asc" },
  });
  return users.map(({ id, firstName, username }) => ({
    name: firstName,
    url: username === null ? `tg://user?id=${telegramId(id)}` : `https://t.me/${username}`,
  }));
}
