import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";

/** Somebody who runs this bot, and where they are written to. */
export type Operator = { readonly name: string; readonly url: string };

/** Those of OPERATOR_IDS whom the bot has met: a link to anybody else would lead nowhere. */
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
