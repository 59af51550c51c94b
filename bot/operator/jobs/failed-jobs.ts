import { countFailed, listFailed, lockFailed, rescheduleJob } from "../../platform/jobs/jobs.sql.ts";
import { secretsOf, redactor } from "../../platform/runtime/logger.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";

/** A page of a list, newest first, and the length of the whole list. */
export type Listed<Item> = { readonly items: readonly Item[]; readonly total: number };
export type Range = { readonly skip: number; readonly take: number };

export type FailedJob = {
  readonly id: string;
  readonly task: string;
  readonly at: Date;
  readonly attempts: number;
  /** One short line, redacted. */
  readonly error: string;
};

// Ten jobs with an error line each fit into one message.
const SHOWN = 10;

/** Jobs without attempts left, newest first, and their number. */
export async function listFailedJobs(
  { database, config }: Platform,
  { skip, take }: Range = { skip: 0, take: SHOWN },
): Promise<Listed<FailedJob>> {
  const rows = await listFailed.all(database.prisma, { skip, take });
  const redact = redactor(secretsOf(config));
  return {
    // An empty page is one row with `total` alone, so its other columns are null.
    items: rows.flatMap(({ id, task, failedAt: at, attempts, error }) =>
      id === null || task === null || at === null || attempts === null
        ? []
        : { id, task, at, attempts, error: shortError(redact(error ?? "")) },
    ),
    total: rows[0]?.total ?? 0,
  };
}

/** Includes the job that has just failed, even while the runner holds its lock. */
export async function countFailedJobs({ database }: Platform, failedId: string): Promise<number> {
  const row = await countFailed.first(database.prisma, { failedId });
  return row?.total ?? 0;
}

const MAX_LENGTH = 120;

/** The first line with a letter. Further lines quote the data of the failed call. */
export function shortError(text: string): string {
  const line = text
    .split("\n")
    .map((part) => part.trim())
    .find((part) => /[a-z]/i.test(part));
  if (line === undefined) return "unknown";
  // zod writes its issues as JSON.
  if (/^[[{"]/.test(text.trim())) return "the payload could not be read";
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}

type RetryJob = { readonly jobId: string; readonly operatorId: number };

/** "not_waiting": the job is done, or queued again. */
type RetryOutcome = { readonly kind: "queued"; readonly task: string } | { readonly kind: "not_waiting" };

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
