import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";
import { operators } from "../users/index.ts";

/** An operator with a link to a chat. */
export type Operator = { readonly name: string; readonly url: string };

/** The operators who have started the bot: Telegram opens no link to an unknown id. */
export async function listOperators(platform: Platform): Promise<Operator[]> {
  const { prisma } = platform.database;
  const ids = await operators.readOperators(prisma, platform);
  const users = await prisma.user.findMany({
    where: { id: { in: ids.map(BigInt) } },
    orderBy: { createdAt: "asc" },
  });
  return users.map(({ id, firstName, username }) => ({
    name: firstName,
    url: username === null ? `tg://user?id=${telegramId(id)}` : `https://t.me/${username}`,
  }));
}
