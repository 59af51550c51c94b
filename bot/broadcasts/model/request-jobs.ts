import { z } from "zod";
import type { Transaction } from "../../platform/database/database.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { DEFAULT_ATTEMPTS, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobContract } from "../../platform/jobs/jobs.ts";

/** Defined in compose/progress, which knows how progress is shown. */
export const showBroadcastProgressContract: JobContract<{ broadcastId: string }> = {
  name: "broadcasts.show-progress",
  payload: z.object({ broadcastId: opaqueId }),
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Updates the progress message of a broadcast. A later request replaces one that waits. The queue runs on real time. */
export const requestProgress = (transaction: Transaction, broadcastId: string, runAt?: Date): Promise<void> =>
  enqueue(transaction, [
    job(
      showBroadcastProgressContract,
      { broadcastId },
      { key: `broadcast-progress:${broadcastId}`, ...(runAt === undefined ? {} : { runAt }) },
    ),
  ]);

/** Defined in compose/schedule, which knows the texts. */
export const notifyNotSentContract: JobContract<{ broadcastId: string }> = {
  name: "broadcasts.notify-not-sent",
  payload: z.object({ broadcastId: opaqueId }),
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Defined in delivery/send. */
export const sendMessagesContract: JobContract = {
  name: "broadcasts.send-messages",
  payload: z.unknown(),
  maxAttempts: DEFAULT_ATTEMPTS,
  // After everything else that is due.
  priority: 10,
};

/** Runs deliveries now, or in `inMs`. A later request replaces one that waits. The queue runs on real time. */
export const requestSending = (transaction: Transaction, inMs = 0): Promise<void> =>
  enqueue(transaction, [
    job(sendMessagesContract, {}, { key: "broadcasts", runAt: new Date(Date.now() + inMs) }),
  ]);
