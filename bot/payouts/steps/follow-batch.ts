import type { Platform } from "../../platform/platform.ts";
import { changeBatch } from "../batches/batches.ts";
import type { Batch } from "../batches/batches.ts";
import { custodyOf } from "../batches/senders.ts";
import { findWithdrawal } from "./find-withdrawal.ts";
import { settleTransfer } from "../batches/settle-transfer.ts";
import { resultOf } from "./look-at-transfer.ts";
import { again, markStuck, postpone, wait } from "./next-step.ts";
import type { Next } from "./next-step.ts";

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
    const result = withdrawal === undefined ? undefined : resultOf(withdrawal);
    if (result === undefined) left += 1;
    else await settleTransfer(platform, transfer, result);
  }
  if (left === 0) {
    await changeBatch(platform.database.prisma, batch, {
      state: "finished",
      changedAt: platform.clock.now(),
    });
    return again;
  }
  await markStuck(platform, batch, batch.changedAt);
  const age = platform.clock.now().getTime() - batch.changedAt.getTime();
  return wait(Math.min(600, Math.max(15, Math.round(age / 10_000))));
}
