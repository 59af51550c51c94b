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
    // The row lock lets one press through; the next finds the attempts set back. (The view `jobs` cannot be locked.)
    const [found] = await tx.$queryRaw<{ task: string }[]>`
      select kind.identifier as task
        from graphile_worker._private_jobs waiting join graphile_worker._private_tasks kind on kind.id = waiting.task_id
       where waiting.id = ${jobId}::bigint and waiting.attempts >= waiting.max_attempts and waiting.locked_at is null
         for update of waiting`;
    if (found === undefined) return { kind: "not_waiting" };
    await tx.$queryRaw`
      select id::text from graphile_worker.reschedule_jobs(
        array[${jobId}::bigint], run_at => now(), attempts => 0)`;
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
