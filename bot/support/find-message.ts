import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";

type Person = { readonly id: number; readonly name: string };

/** A stored support message with its author and its recipient. */
export type SupportMessage = {
  readonly kind: "question" | "answer";
  readonly text: string;
  readonly writtenAt: Date;
  readonly isDelivered: boolean;
  readonly author: Person;
  /** Of a question: the channel's current owner. */
  readonly recipient: Person;
  readonly thread: { readonly id: string; readonly channelId: string; readonly channelTitle: string };
};

export async function findMessage(
  { database }: Platform,
  messageId: string,
): Promise<SupportMessage | undefined> {
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
    author: personOf(author),
    recipient: personOf(isQuestion ? channel.owner : subscriber),
    thread: { id: thread.id, channelId: channel.id, channelTitle: channel.title },
  };
}

const personOf = (user: { id: bigint; firstName: string }): Person => ({
  id: telegramId(user.id),
  name: user.firstName,
});
