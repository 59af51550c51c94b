import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { FailedJobReport } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { notifyOperatorOfFailedJobs, toldKey } from "./notify-operators.jobs.ts";

const HOUR_MS = 3_600_000;

/**
 * Tells each operator that jobs gave up, at most once an hour: the first failure at once, all further ones of that
 * hour by one message at its end. What they are told is how many wait, so nothing is lost by telling it once.
 */
export async function tellOperators(platform: Platform, failure: FailedJobReport): Promise<void> {
  // That nobody could be told must not be told.
  if (failure.task === notifyOperatorOfFailedJobs.name) return;
  for (const operatorId of platform.config.operatorIds)
    await tellOperator(platform, operatorId, failure.jobId);
}

async function tellOperator({ database, clock }: Platform, operatorId: number, jobId: string): Promise<void> {
  const now = clock.now();
  const hourAgo = new Date(now.getTime() - HOUR_MS);
  const key = toldKey(operatorId);
  await database.prisma.$transaction(async (tx) => {
    const claimed = await tx.$executeRaw`
      insert into chat_state (key, value, updated_at) values (${key}, '{}', ${now})
      on conflict (key) do update set updated_at = excluded.updated_at
       where chat_state.updated_at <= ${hourAgo}`;
    if (claimed === 1) {
      await enqueue(tx, [job(notifyOperatorOfFailedJobs, { operatorId, jobId }, { key: `${key}:now` })]);
      return;
    }
    const { updatedAt } = await tx.chatState.findUniqueOrThrow({ where: { key } });
    const runAt = new Date(updatedAt.getTime() + HOUR_MS);
    await enqueue(tx, [
      job(notifyOperatorOfFailedJobs, { operatorId, jobId }, { key: `${key}:later`, runAt }),
    ]);
  });
}
