import { z } from "zod";
import type { Transaction } from "../../platform/database/database.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { DEFAULT_ATTEMPTS, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobName } from "../../platform/jobs/jobs.ts";

/** The job that brings a broadcast's progress message up to date. How that looks is the desk's business, above the engine. */
export const SHOW_PROGRESS = "broadcasts.show_progress";

const showProgress: JobName<{ broadcastId: string }> = {
  name: SHOW_PROGRESS,
  payload: z.object({ broadcastId: opaqueId }),
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** In the caller's transaction. While one waits for this broadcast, it is that one. */
export const showProgressSoon = (transaction: Transaction, broadcastId: string): Promise<void> =>
  enqueue(transaction, [job(showProgress, { broadcastId }, { key: `broadcast-progress:${broadcastId}` })]);
