import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";

type Correspondent = {
  readonly id: number;
  readonly name: string;
  readonly languageCode: string | null;
  readonly timeZone: string | null;
};

/** A letter that was written, and between whom. */
export type SentLetter = {
  readonly kind: "question" | "answer";
  readonly text: string;
  readonly writtenAt: Date;
  readonly isDelivered: boolean;
  readonly author: Correspondent;
  /** Of a question: the channel's owner, as of now. */
  readonly recipient: Correspondent;
  readonly thread: { readonly id: string; readonly channelId: string; readonly channelTitle: string };
};

export async function findLetter({ database }: Platform, messageId: string): Promise<SentLetter | undefined> {
  const message = await database.prisma.supportMessage.findUnique({
    where: { id: messageId },
    include: { thread: { include: { user: true, channel: { include: { owner: true } } } } },
  });
  if (message === null) return undefined;
  const { thread } = message;
  const { user: subscriber, channel } = thread;
  const isQuestion = message.authorId === subscriber.id;
  const author = isQuestion
    ? subscriber
    : await database.prisma.user.findUniqueOrThrow({ where: { id: message.authorId } });
  return {
    kind: isQuestion ? "question" : "answer",
    text: message.text,
    writtenAt: message.createdAt,
    isDelivered: message.deliveredAt !== null,
    author: correspondent(author),
    recipient: correspondent(isQuestion ? channel.owner : subscriber),
    thread: { id: thread.id, channelId: channel.id, channelTitle: channel.title },
  };
}

const correspondent = (user: {
  id: bigint;
  firstName: string;
  languageCode: string | null;
  timeZone: string | null;
}): Correspondent => ({
  id: telegramId(user.id),
  name: user.firstName,
  languageCode: user.languageCode,
  timeZone: user.timeZone,
});
