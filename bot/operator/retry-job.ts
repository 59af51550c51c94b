import { newId } from "../platform/ids.ts";
import type { Platform } from "../platform/platform.ts";

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
    const [found] = await tx.$queryRaw<{ task: string }[]>`
      select task_identifier as task from graphile_worker.jobs
       where id = ${jobId}::bigint and attempts >= max_attempts and locked_at is null`;
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
