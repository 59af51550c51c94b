import { z } from "zod";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { BatchMoved, readBatch } from "../batches/batches.ts";
import { releaseBatch } from "../batches/release-batch.ts";
import { canSendBatch } from "../payout/networks.ts";
import type { Batch, BatchState } from "../batches/batches.ts";
import { followConversion } from "../steps/convert-coins.ts";
import { createBatch } from "../steps/create-batch.ts";
import { followBatch } from "../steps/follow-batch.ts";
import { planBatch } from "../steps/plan-batch.ts";
import { planTransfers, sendTransfers } from "../steps/wallet-transfers.ts";
import { findProvider } from "../../payments/index.ts";
import type { Next } from "../steps/next-step.ts";
import { verifyBatch } from "../steps/verify-batch.ts";

/** The steps of a provider with a custody: one for each state. A batch without one has ended. */
const custodySteps: Readonly<
  Partial<Record<BatchState, (platform: Platform, batch: Batch) => Promise<Next>>>
> = {
  planned: planBatch,
  converting: followConversion,
  funded: createBatch,
  created: verifyBatch,
  verified: followBatch,
};

/** A provider with wallets of its own needs no conversion, no request for all and no verification. */
const transferSteps: typeof custodySteps = { planned: planTransfers, funded: sendTransfers };

const stepOf = ({ provider, state }: Batch) =>
  (findProvider(provider)?.custody === undefined ? transferSteps : custodySteps)[state];

/** Steps that begin something new. The others only find out how something ended, and go on while the sending is stopped. */
const begins: ReadonlySet<BatchState> = new Set(["planned", "funded", "created"]);

/**
 * Takes a batch from step to step until it waits for the provider, or ends. A kill between any two lines loses nothing: the next run
 * reads the state, and asks the provider about a call whose answer is not recorded.
 */
export const runBatchJob = defineJob({
  name: "payouts.run-batch",
  payload: z.object({ batchId: opaqueId }),
  async run({ batchId }, platform) {
    const { prisma } = platform.database;
    for (;;) {
      const batch = await readBatch(prisma, batchId);
      const step = batch === undefined ? undefined : stepOf(batch);
      if (batch === undefined || step === undefined) return;
      try {
        if (batch.state === "planned" && !canSendBatch(platform, batch))
          return await releaseBatch(platform, batch, "provider_settings");
        // The scheduled job goes on with it once the stop is over.
        if (begins.has(batch.state) && (await isStopped(platform))) return;
        const next = await step(platform, batch);
        if (next.kind === "again") continue;
        const runAt = new Date(Date.now() + next.seconds * 1_000);
        return await enqueue(prisma, [runBatchRequest(batchId, runAt)]);
      } catch (error) {
        if (error instanceof BatchMoved) return;
        throw error;
      }
    }
  },
});

/** One waiting job for each batch. */
export const runBatchRequest = (batchId: string, runAt?: Date): JobRequest =>
  job(
    runBatchJob,
    { batchId },
    { key: `payout-batch:${batchId}`, ...(runAt === undefined ? {} : { runAt }) },
  );

export const isStopped = async ({ database }: Pick<Platform, "database">): Promise<boolean> =>
  (await database.prisma.payoutStop.count()) > 0;
