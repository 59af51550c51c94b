import { managedBy } from "../channels/index.ts";
import type { Platform } from "../platform/platform.ts";
import { hasWrittenEnough } from "./letter-limits.ts";

/**
 * What somebody wants to write. A subscriber names the channel and never a thread, so that a forged button can reach
 * no thread but their own; whoever answers names the thread, and has to manage its channel.
 */
export type Letter =
  | { readonly kind: "question"; readonly channelId: string }
  | { readonly kind: "answer"; readonly threadId: string };

export type FindAddresseeInput = { readonly authorId: number; readonly letter: Letter };

export type Addressee = {
  /** The channel's title, or the subscriber's first name. */
  readonly name: string;
  readonly hasWrittenEnough: boolean;
};

/** Whom the letter would go to; undefined for those who may not write it, as for what does not exist. */
export async function findAddressee(
  platform: Platform,
  { authorId, letter }: FindAddresseeInput,
): Promise<Addressee | undefined> {
  const found =
    letter.kind === "question"
      ? await findChannelOf(platform, authorId, letter.channelId)
      : await findSubscriberOf(platform, authorId, letter.threadId);
  if (found === undefined) return undefined;
  const { name, threadId } = found;
  if (threadId === undefined) return { name, hasWrittenEnough: false };
  const author = { threadId, authorId, now: platform.clock.now() };
  return { name, hasWrittenEnough: await hasWrittenEnough(platform.database.prisma, author) };
}

type Found = { readonly name: string; readonly threadId: string | undefined };

async function findChannelOf(
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

async function findSubscriberOf(
  { database }: Platform,
  authorId: number,
  threadId: string,
): Promise<Found | undefined> {
  const thread = await database.prisma.supportThread.findFirst({
    where: { id: threadId, channel: managedBy(authorId) },
    select: { user: { select: { firstName: true } } },
  });
  return thread === null ? undefined : { name: thread.user.firstName, threadId };
}

/** The channels of which somebody has ordered or had something. */
export const boughtBy = (userId: number) => ({
  OR: [
    { orders: { some: { userId: BigInt(userId) } } },
    { subscriptions: { some: { userId: BigInt(userId) } } },
  ],
});
