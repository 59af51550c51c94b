import { lockManagedChannel } from "../channels/index.ts";
import type { Transaction } from "../platform/database/database.ts";
import { newId } from "../platform/values/ids.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { deliverLetter } from "./deliver-letter.jobs.ts";
import { boughtBy } from "./find-addressee.ts";
import type { Letter } from "./find-addressee.ts";
import { hasWrittenEnough } from "./letter-limits.ts";

export type WriteLetterInput = {
  /** Chosen by the caller: the same letter written twice is one. */
  readonly messageId: string;
  readonly authorId: number;
  readonly letter: Letter;
  readonly text: string;
};
export type WriteLetterResult =
  | { readonly kind: "written" }
  | { readonly kind: "too_many" }
  /** They are neither the thread's subscriber nor somebody who manages its channel (any more). */
  | { readonly kind: "not_allowed" };

/** Keeps a letter and has it delivered. Idempotent by the message's id. */
export async function writeLetter(
  platform: Platform,
  { messageId, authorId, letter, text }: WriteLetterInput,
): Promise<WriteLetterResult> {
  const now = platform.clock.now();
  return platform.database.prisma.$transaction(async (tx): Promise<WriteLetterResult> => {
    const threadId =
      letter.kind === "question"
        ? await openThread(tx, { authorId, channelId: letter.channelId, now })
        : await findManagedThread(tx, { authorId, threadId: letter.threadId });
    if (threadId === undefined) return { kind: "not_allowed" };
    // One letter of a thread after the other, or two at once would both be the fifth.
    await tx.$queryRaw`select 1 from support_thread where id = ${threadId} for no key update`;
    if ((await tx.supportMessage.count({ where: { id: messageId } })) > 0) return { kind: "written" };
    if (await hasWrittenEnough(tx, { threadId, authorId, now })) return { kind: "too_many" };
    await tx.supportMessage.create({
      data: { id: messageId, threadId, authorId: BigInt(authorId), text, createdAt: now },
    });
    await enqueue(tx, [job(deliverLetter, { messageId, isKept: false })]);
    return { kind: "written" };
  });
}

/** The author's own thread about a channel, begun with their first letter. */
async function openThread(
  tx: Transaction,
  { authorId, channelId, now }: { authorId: number; channelId: string; now: Date },
): Promise<string | undefined> {
  if ((await tx.channel.count({ where: { id: channelId, ...boughtBy(authorId) } })) === 0) return undefined;
  const names = { userId: BigInt(authorId), channelId };
  await tx.supportThread.createMany({
    data: { id: newId(now), ...names, createdAt: now },
    skipDuplicates: true,
  });
  const { id } = await tx.supportThread.findUniqueOrThrow({
    where: { userId_channelId: names },
    select: { id: true },
  });
  return id;
}

async function findManagedThread(
  tx: Transaction,
  { authorId, threadId }: { authorId: number; threadId: string },
): Promise<string | undefined> {
  const thread = await tx.supportThread.findUnique({
    where: { id: threadId },
    select: { channelId: true },
  });
  if (thread === null) return undefined;
  const isAllowed = await lockManagedChannel(tx, { channelId: thread.channelId, actorId: authorId });
  return isAllowed ? threadId : undefined;
}
