import { audit } from "../../platform/audit.ts";
import { lockFailed, rescheduleJob } from "../../platform/jobs/jobs.sql.ts";
import type { Platform } from "../../platform/platform.ts";

export type RetryJob = { readonly jobId: string; readonly operatorId: number };

/** "not_waiting": the job is done, or queued again. */
export type RetryOutcome =
  | { readonly kind: "queued"; readonly task: string }
  | { readonly kind: "not_waiting" };

/** Queues a failed job again with all its attempts, and records the operator in the audit log. */
export const retryJob = (platform: Platform, { jobId, operatorId }: RetryJob): Promise<RetryOutcome> =>
  platform.database.prisma.$transaction(async (transaction): Promise<RetryOutcome> => {
    // The row lock lets one press through. The next press finds that the job has attempts again.
    const failed = await lockFailed.first(transaction, { jobId });
    if (failed === undefined) return { kind: "not_waiting" };
    await rescheduleJob.all(transaction, { jobId });
    const { task } = failed;
    const entry = { actorId: operatorId, action: "job.retried", subject: jobId, detail: { task } };
    await audit(transaction, platform, entry);
    return { kind: "queued", task };
  });
