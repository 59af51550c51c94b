import { lockFailed, rescheduleJob } from "../../platform/jobs/jobs.sql.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";

export type RetryJob = { readonly jobId: string; readonly operatorId: number };

/** "not_waiting": it has been done or is queued again already. */
export type RetryOutcome =
  | { readonly kind: "queued"; readonly task: string }
  | { readonly kind: "not_waiting" };

/** Queues a job that gave up once more, with all its attempts, and notes who asked for it. */
export async function retryJob(
  { database, clock }: Platform,
  { jobId, operatorId }: RetryJob,
): Promise<RetryOutcome> {
  return await database.prisma.$transaction(async (tx) => {
    // The row lock lets one press through. The next press finds that the job has attempts again.
    const found = await lockFailed.first(tx, { jobId });
    if (found === undefined) return { kind: "not_waiting" };
    await rescheduleJob.all(tx, { jobId });
    const now = clock.now();
    await tx.auditEntry.create({
      data: {
        id: newId(now),
        at: now,
        actorId: BigInt(operatorId),
        action: "job.retried",
        subject: jobId,
        detail: { task: found.task },
      },
    });
    return { kind: "queued", task: found.task };
  });
}
