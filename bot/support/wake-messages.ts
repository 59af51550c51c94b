import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { deliverMessage, retryKey } from "./deliver-message.jobs.ts";
import { RETRY_FOR_MS } from "./message-limits.ts";

/** Delivers the undelivered messages to a person who is reachable again. Idempotent. */
export async function wakeMessages(
  { database, clock }: Platform,
  { userId }: { readonly userId: number },
): Promise<void> {
  const messages = await database.prisma.supportMessage.findMany({
    where: {
      deliveredAt: null,
      createdAt: { gt: new Date(clock.now().getTime() - RETRY_FOR_MS) },
      authorId: { not: BigInt(userId) },
      thread: { OR: [{ userId: BigInt(userId) }, { channel: { ownerId: BigInt(userId) } }] },
    },
    select: { id: true },
  });
  const jobs = messages.map(({ id }) =>
    job(deliverMessage, { messageId: id, isRetry: true }, { key: retryKey(id) }),
  );
  await enqueue(database.prisma, jobs);
}
