import type { SqlClient } from "../../platform/database/statement.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { selectOperators } from "./operator-links.sql.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { telegramId } from "../../platform/values/domain.ts";

/**
 * The one answer to who operates this bot: the ids of OPERATOR_IDS or, where it names nobody, those of the people who opened the
 * operators' link. Read anew each time and stored in no process, so that a new operator has every right and every
 * notification at once, in all processes.
 */
export async function readOperators(
  client: SqlClient,
  { config }: Pick<Platform, "config">,
): Promise<readonly number[]> {
  if (config.operatorIds.length > 0) return config.operatorIds;
  return (await selectOperators.all(client, {})).map(({ userId }) => userId);
}

/** One job for each operator. */
export const jobsForOperators = async (
  client: SqlClient,
  platform: Pick<Platform, "config">,
  request: (operatorId: number) => JobRequest,
): Promise<JobRequest[]> => (await readOperators(client, platform)).map(request);

/** For a use case: within its transaction. */
export const isOperator = async (
  client: SqlClient,
  platform: Pick<Platform, "config">,
  userId: number,
): Promise<boolean> => (await readOperators(client, platform)).includes(userId);

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
