import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { deliverLetter, keptKey } from "./deliver-letter.jobs.ts";
import { KEPT_MS } from "./letter-limits.ts";

/** Lets the letters that were kept for somebody go out now that they can be written to again. Safe to repeat. */
export async function hurryLetters(
  { database, clock }: Platform,
  { userId }: { readonly userId: number },
): Promise<void> {
  const letters = await database.prisma.supportMessage.findMany({
    where: {
      deliveredAt: null,
      createdAt: { gt: new Date(clock.now().getTime() - KEPT_MS) },
      authorId: { not: BigInt(userId) },
      thread: { OR: [{ userId: BigInt(userId) }, { channel: { ownerId: BigInt(userId) } }] },
    },
    select: { id: true },
  });
  const jobs = letters.map(({ id }) =>
    job(deliverLetter, { messageId: id, isKept: true }, { key: keptKey(id) }),
  );
  await enqueue(database.prisma, jobs);
}
