import type { Platform } from "../../platform/platform.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { readOperators } from "./operators.ts";

/**
 * HTML: a link to the chat of each operator who has started the bot, because Telegram opens no link to an unknown id. Undefined
 * where none has.
 */
export async function linkOperators(platform: Platform, texts: Texts): Promise<string | undefined> {
  const { prisma } = platform.database;
  const ids = await readOperators(prisma, platform);
  const users = await prisma.user.findMany({
    where: { id: { in: ids.map(BigInt) } },
    orderBy: { createdAt: "asc" },
  });
  if (users.length === 0) return undefined;
  const links = users.map(({ id, firstName: name, username }) =>
    texts.html("support-operator", {
      name,
      url: username === null ? `tg://user?id=${telegramId(id)}` : `https://t.me/${username}`,
    }),
  );
  return texts.list(links);
}
