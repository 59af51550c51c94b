import { permissions } from "../channels/index.ts";
import { audit } from "../platform/audit.ts";
import type { Transaction } from "../platform/database/database.ts";
import { newId } from "../platform/values/ids.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { deliverMessageJob, showTeamQuestion } from "./deliver-message.jobs.ts";
import { boughtBy, hasReachedLimit } from "./find-recipient.ts";
import type { MessageTarget } from "./find-recipient.ts";
import { lockThread } from "./support.sql.ts";

export type WriteMessageInput = {
  /** Chosen by the caller: a repeated call stores one message. */
  readonly messageId: string;
  readonly authorId: number;
  readonly target: MessageTarget;
  readonly text: string;
};
export type WriteMessageResult =
  | { readonly kind: "written" }
  | { readonly kind: "too_many" }
  /** The author is neither the thread's subscriber nor a manager of its channel (any more). */
  | { readonly kind: "not_allowed" };

/** Stores a support message and enqueues its delivery. Idempotent by the message's id. */
export async function writeMessage(
  platform: Platform,
  { messageId, authorId, target, text }: WriteMessageInput,
): Promise<WriteMessageResult> {
  const now = platform.clock.now();
  return platform.database.prisma.$transaction(async (transaction): Promise<WriteMessageResult> => {
    const threadId =
      target.kind === "question"
        ? await openThread(transaction, { authorId, channelId: target.channelId, now })
        : await findManagedThread(transaction, { authorId, threadId: target.threadId });
    if (threadId === undefined) return { kind: "not_allowed" };
    await lockThread.all(transaction, { threadId });
    if ((await transaction.supportMessage.count({ where: { id: messageId } })) > 0)
      return { kind: "written" };
    if (await hasReachedLimit(transaction, { threadId, authorId, now })) return { kind: "too_many" };
    await transaction.supportMessage.create({
      data: { id: messageId, threadId, authorId: BigInt(authorId), text, createdAt: now },
    });
    const jobs = [job(deliverMessageJob, { messageId, isRetry: false })];
    if (target.kind === "question") {
      const { channelId } = target;
      for (const userId of await permissions.listPermittedTeam(transaction, {
        channelId,
        permission: "support.answer",
      }))
        if (userId !== authorId) jobs.push(job(showTeamQuestion, { messageId, userId }));
    } else
      await audit(transaction, platform, {
        actorId: authorId,
        action: "support.answered",
        subject: threadId,
      });
    await enqueue(transaction, jobs);
    return { kind: "written" };
  });
}

/** The author's thread about a channel, created with the first message. */
async function openThread(
  transaction: Transaction,
  { authorId, channelId, now }: { authorId: number; channelId: string; now: Date },
): Promise<string | undefined> {
  if ((await transaction.channel.count({ where: { id: channelId, ...boughtBy(authorId) } })) === 0)
    return undefined;
  const key = { userId: BigInt(authorId), channelId };
  await transaction.supportThread.createMany({
    data: { id: newId(now), ...key, createdAt: now },
    skipDuplicates: true,
  });
  const { id } = await transaction.supportThread.findUniqueOrThrow({
    where: { userId_channelId: key },
    select: { id: true },
  });
  return id;
}

async function findManagedThread(
  transaction: Transaction,
  { authorId, threadId }: { authorId: number; threadId: string },
): Promise<string | undefined> {
  const thread = await transaction.supportThread.findUnique({
    where: { id: threadId },
    select: { channelId: true },
  });
  if (thread === null) return undefined;
  const isAllowed = await permissions.lockPermittedChannel(transaction, {
    channelId: thread.channelId,
    actorId: authorId,
    permission: "support.answer",
  });
  return isAllowed ? threadId : undefined;
}
