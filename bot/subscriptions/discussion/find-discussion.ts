import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";

export type Discussion = {
  readonly telegramChatId: number;
  readonly title: string;
  readonly isWorking: boolean;
};

/** The discussion group of a channel. The caller has checked the rights of the actor. */
export async function findDiscussion(
  { database }: Platform,
  channelId: string,
): Promise<Discussion | undefined> {
  const group = await database.prisma.channel.findUnique({ where: { discussionOfId: channelId } });
  return group === null
    ? undefined
    : {
        telegramChatId: telegramId(group.telegramChatId),
        title: group.title,
        isWorking: group.state === "connected",
      };
}
