import { z } from "zod";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { FailedJobReport } from "../../platform/jobs/job-runner.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { notifyUser, operators } from "../../users/index.ts";
import { countFailedJobs } from "./failed-jobs.ts";
import { HOUR_MS } from "../../platform/values/durations.ts";

/** One message to one operator with the number of failed jobs. */
export const notifyOfFailuresJob = defineJob({
  name: "operator.notify-of-failed-jobs",
  payload: z.object({ operatorId: telegramUserId, jobId: z.string() }),
  // Five attempts span some minutes. The log has the failure too, and the next failure enqueues the next message.
  maxAttempts: 5,
  async run({ operatorId, jobId }, platform) {
    const { database, clock } = platform;
    const count = await countFailedJobs(platform, jobId);
    if (count === 0) return;
    await database.prisma.operatorNotice.updateMany({
      where: { operatorId },
      data: { notifiedAt: clock.now() },
    });
    await notifyUser(platform, {
      to: operatorId,
      isForOperator: true,
      write: (texts) => texts.html("operator-jobs-gave-up", { count }),
    });
  },
});

/**
 * Notifies each operator of failed jobs, at most once an hour: of the first failure at once, and of all further failures of
 * that hour at its end.
 */
export async function notifyOperatorsOfFailedJobs(
  platform: Platform,
  failure: FailedJobReport,
): Promise<void> {
  // A notification that failed must not cause a further notification.
  if (failure.task === notifyOfFailuresJob.name) return;
  for (const operatorId of await operators.readOperators(platform.database.prisma, platform))
    await enqueueNotice(platform, operatorId, failure.jobId);
}

async function enqueueNotice(
  { database, clock }: Platform,
  operatorId: number,
  jobId: string,
): Promise<void> {
  const now = clock.now();
  const since = new Date(now.getTime() - HOUR_MS);
  const key = `operator-notice:${operatorId}`;
  await database.prisma.$transaction(async (transaction) => {
    if (await claimNotice(transaction, { operatorId, now, since })) {
      const request = job(notifyOfFailuresJob, { operatorId, jobId }, { key: `${key}:now` });
      await enqueue(transaction, [request]);
      return;
    }
    const { notifiedAt } = await transaction.operatorNotice.findUniqueOrThrow({ where: { operatorId } });
    const runAt = new Date(notifiedAt.getTime() + HOUR_MS);
    const request = job(notifyOfFailuresJob, { operatorId, jobId }, { key: `${key}:later`, runAt });
    await enqueue(transaction, [request]);
  });
}

type Claim = { readonly operatorId: number; readonly now: Date; readonly since: Date };

/** @returns false if the operator was notified after `since`. */
async function claimNotice(transaction: Transaction, { operatorId, now, since }: Claim): Promise<boolean> {
  const { operatorNotice } = transaction;
  const first = { data: [{ operatorId, notifiedAt: now }], skipDuplicates: true };
  if ((await operatorNotice.createMany(first)).count === 1) return true;
  const where = { operatorId, notifiedAt: { lte: since } };
  return (await operatorNotice.updateMany({ where, data: { notifiedAt: now } })).count === 1;
}
