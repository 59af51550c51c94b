import type { Platform } from "../../platform/platform.ts";
import { changeBatch, custodyOf } from "../batches/batches.ts";
import type { Batch, Transfer } from "../batches/batches.ts";
import { findWithdrawal, readWithdrawal } from "./look-at-transfer.ts";
import type { SeenTransfer } from "./look-at-transfer.ts";
import { settleTransfer, cutError } from "../batches/settle-transfer.ts";
import type { TransferResult } from "../batches/settle-transfer.ts";
import { again, isOlder, markStuck, nowOf, postpone, wait } from "./next-step.ts";
import type { Next } from "./next-step.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { operators } from "../../users/index.ts";
import { notifyFailedTransfer } from "../payout/payout-notices.jobs.ts";
import { HOUR_MS } from "../../platform/values/durations.ts";

/** "verified": reads the withdrawals until each has an end. A notification of the provider starts the same look sooner. */
export async function followBatch(platform: Platform, batch: Batch): Promise<Next> {
  const { providerBatchId } = batch;
  /* v8 ignore if -- a trigger keeps the id */
  if (providerBatchId === undefined) return postpone(platform, batch, "unknown");
  const outcome = await custodyOf(batch).payouts.read(platform, providerBatchId);
  let left = 0;
  for (const transfer of batch.transfers) {
    if (transfer.state !== "sending") continue;
    const withdrawal =
      outcome.kind === "done" ? findWithdrawal(outcome.value.withdrawals, transfer) : undefined;
    const seen = withdrawal === undefined ? undefined : readWithdrawal(withdrawal);
    if (seen === undefined || !(await record(platform, batch, transfer, seen))) left += 1;
  }
  if (left === 0) {
    await changeBatch(platform.database.prisma, batch, {
      state: "finished",
      changedAt: nowOf(platform, batch),
    });
    return again;
  }
  await markStuck(platform, batch, batch.changedAt);
  const age = nowOf(platform, batch).getTime() - batch.changedAt.getTime();
  return wait(Math.min(600, Math.max(15, Math.round(age / 10_000))));
}

/** @returns whether the transfer has ended. */
async function record(
  platform: Platform,
  batch: Batch,
  transfer: Transfer,
  seen: SeenTransfer,
): Promise<boolean> {
  const result = resultOf(platform, batch, transfer, seen);
  if (result === undefined)
    await recordFailure(platform, batch, transfer, seen.kind === "failed" ? seen.error : undefined);
  else await settleTransfer(platform, transfer, result);
  return result !== undefined;
}

// A provider repeats within minutes what failed for a moment. Later it sends only if the operator asks its support.
const FAILURE_MS = HOUR_MS;

function resultOf(
  platform: Platform,
  batch: Batch,
  { failedAt }: Transfer,
  seen: SeenTransfer,
): TransferResult | undefined {
  if (seen.kind === "ended") return seen.result;
  const isFinal =
    seen.kind === "failed" && failedAt !== undefined && isOlder(platform, batch, failedAt, FAILURE_MS);
  return isFinal ? { kind: "failed", error: seen.error } : undefined;
}

/**
 * Records that the provider reports a transfer as failed, or does so no more. The provider may still send a failed transfer, so its
 * money stays set aside for a while, and the operators are notified.
 *
 * @param error the provider's words; undefined: the transfer is on its way.
 */
async function recordFailure(
  platform: Platform,
  batch: Batch,
  { id, error: known, failedAt }: Transfer,
  error: string | undefined,
): Promise<void> {
  const { database, logger } = platform;
  if (cutError(error) === (known ?? null)) return;
  const isNew = await database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.payoutTransfer.updateMany({
      where: { id, state: "sending", error: known ?? null },
      data: {
        error: cutError(error),
        failedAt: error === undefined ? null : (failedAt ?? nowOf(platform, batch)),
      },
    });
    if (count === 0 || known !== undefined || error === undefined) return false;
    await enqueue(
      transaction,
      await operators.jobsForOperators(transaction, platform, (operatorId) =>
        job(notifyFailedTransfer, { operatorId, transferId: id }, { key: `failed:${id}:${operatorId}` }),
      ),
    );
    return true;
  });
  if (isNew)
    logger.error(
      { event: "payout_transfer_failed", transferId: id },
      "The provider reports a transfer as failed, and may still send it",
    );
}
