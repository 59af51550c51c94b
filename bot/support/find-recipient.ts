import { permissions } from "../channels/index.ts";
import type { Platform } from "../platform/platform.ts";
import type { Transaction } from "../platform/database/database.ts";
import { DAY_MS, HOUR_MS } from "../platform/values/durations.ts";

/**
 * The recipient of a support message. A subscriber's button names the channel and never a thread, so that a forged button
 * reaches only the subscriber's own thread. An answer's button names the thread, whose channel the author must manage.
 */
export type MessageTarget =
  | { readonly kind: "question"; readonly channelId: string }
  | { readonly kind: "answer"; readonly threadId: string };

export type FindRecipientInput = { readonly authorId: number; readonly target: MessageTarget };

export type SupportRecipient = {
  /** The channel's title, or the subscriber's first name. */
  readonly name: string;
  readonly hasReachedLimit: boolean;
};

/** Undefined if the author may not write there, and for a target that does not exist. */
export async function findRecipient(
  platform: Platform,
  { authorId, target }: FindRecipientInput,
): Promise<SupportRecipient | undefined> {
  const found =
    target.kind === "question"
      ? await findChannel(platform, authorId, target.channelId)
      : await findSubscriber(platform, authorId, target.threadId);
  if (found === undefined) return undefined;
  const { name, threadId } = found;
  if (threadId === undefined) return { name, hasReachedLimit: false };
  const author = { threadId, authorId, now: platform.clock.now() };
  return { name, hasReachedLimit: await hasReachedLimit(platform.database.prisma, author) };
}

type Found = { readonly name: string; readonly threadId: string | undefined };

async function findChannel(
  { database }: Platform,
  authorId: number,
  channelId: string,
): Promise<Found | undefined> {
  const userId = BigInt(authorId);
  const channel = await database.prisma.channel.findFirst({
    where: { id: channelId, ...boughtBy(authorId) },
    select: { title: true, supportThreads: { where: { userId }, select: { id: true } } },
  });
  return channel === null ? undefined : { name: channel.title, threadId: channel.supportThreads[0]?.id };
}

async function findSubscriber(
  { database }: Platform,
  authorId: number,
  threadId: string,
): Promise<Found | undefined> {
  const thread = await database.prisma.supportThread.findFirst({
    where: { id: threadId, channel: permissions.permittedTo(authorId, "support.answer") },
    select: { user: { select: { firstName: true } } },
  });
  return thread === null ? undefined : { name: thread.user.firstName, threadId };
}

/** As a filter of Prisma: the channels with an order or a subscription of the person. */
export const boughtBy = (userId: number) => ({
  OR: [
    { orders: { some: { userId: BigInt(userId) } } },
    { subscriptions: { some: { userId: BigInt(userId) } } },
  ],
});

// A question with a follow-up or two; one subscriber cannot flood the owner.
const MOST_MESSAGES = 5;
const WINDOW_MS = HOUR_MS;

/** How long the delivery to an unreachable recipient is retried. After two weeks most questions are obsolete. */
export const RETRY_FOR_MS = 14 * DAY_MS;

type AuthorInThread = { readonly threadId: string; readonly authorId: number; readonly now: Date };

/**
 * Counts an author's messages of the last hour and the undelivered ones in a thread. A question that the owner has not received
 * is with the team if somebody there can be reached.
 */
export async function hasReachedLimit(
  transaction: Transaction,
  { threadId, authorId, now }: AuthorInThread,
): Promise<boolean> {
  const after = (milliseconds: number) => ({ gt: new Date(now.getTime() - milliseconds) });
  const { channelId, userId } = await transaction.supportThread.findUniqueOrThrow({
    where: { id: threadId },
    select: { channelId: true, userId: true },
  });
  const isWithTeam = userId === BigInt(authorId) && (await reachesTeam(transaction, { channelId, authorId }));
  const undelivered = { deliveredAt: null, createdAt: after(RETRY_FOR_MS) };
  const count = await transaction.supportMessage.count({
    where: {
      threadId,
      authorId: BigInt(authorId),
      OR: [{ createdAt: after(WINDOW_MS) }, ...(isWithTeam ? [] : [undelivered])],
    },
  });
  return count >= MOST_MESSAGES;
}

/** Whether the bot can write to somebody of the team who receives the author's questions. */
export async function reachesTeam(
  transaction: Transaction,
  { channelId, authorId }: { readonly channelId: string; readonly authorId: number },
): Promise<boolean> {
  const team = await permissions.listPermittedTeam(transaction, { channelId, permission: "support.answer" });
  const ids = team.filter((userId) => userId !== authorId).map(BigInt);
  return (await transaction.user.count({ where: { id: { in: ids }, unreachableSince: null } })) > 0;
}
