import type { providerTypes } from "../../payments/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeBatch, custodyOf } from "../batches/batches.ts";
import type { Batch, Transfer } from "../batches/batches.ts";
import { findWithdrawal } from "./look-at-transfer.ts";
import { releaseBatch } from "../batches/release-batch.ts";
import {
  again,
  beginAttempt,
  change,
  CLOCK_MS,
  handleRefusal,
  isOlder,
  lookBack,
  nowOf,
  postpone,
  VERIFIABLE_MS,
  wait,
} from "./next-step.ts";
import type { Next } from "./next-step.ts";

/**
 * "funded": hands the payouts to the provider, which moves no coins before the verification. A request without an answer is looked
 * for by its external ids, and given up after an hour: by then the provider has rejected what nobody verified.
 */
export async function createBatch(platform: Platform, batch: Batch): Promise<Next> {
  const transfers = batch.transfers.filter(({ state }) => state === "sending");
  const [first] = transfers;
  if (first === undefined) {
    await releaseBatch(platform, batch, "below_minimum");
    return again;
  }
  if (batch.attemptedAt !== undefined) return findCreated(platform, batch, first, batch.attemptedAt);
  const begun = await beginAttempt(platform, batch);
  const outcome = await custodyOf(batch).payouts.create(
    platform,
    transfers.map(({ id, amount, address, memo }) => ({
      currency: batch.currency,
      amount: amount?.amount ?? "0",
      address,
      memo,
      externalId: id,
    })),
  );
  if (outcome.kind === "unknown") return wait(30);
  if (outcome.kind === "refused") {
    // Nothing exists at the provider, so the next run makes a new request.
    const refused = await change(platform, begun, { attemptedAt: null });
    const moved = outcome.reason === "balance" || outcome.reason === "amount" ? outcome.reason : undefined;
    if (moved === undefined) return handleRefusal(platform, refused, outcome);
    // The coins were there when the batch was planned, and no payout was below the minimum, which moves with the market. The next plan
    // looks again.
    await releaseBatch(platform, refused, moved === "balance" ? "balance_moved" : "minimum_moved");
    return again;
  }
  const { batchId, withdrawals } = outcome.value;
  await recordCreated(platform, begun, { id: batchId, since: nowOf(platform, batch) }, withdrawals);
  return again;
}

async function findCreated(
  platform: Platform,
  batch: Batch,
  first: Transfer,
  attemptedAt: Date,
): Promise<Next> {
  const found = await custodyOf(batch).payouts.find(platform, {
    externalId: first.id,
    since: lookBack(attemptedAt),
  });
  if (found.kind !== "done") return postpone(platform, batch, found.kind);
  const withdrawal = found.value.find(({ status }) => status !== "rejected") ?? found.value[0];
  if (withdrawal !== undefined) {
    await recordCreated(platform, batch, { id: withdrawal.batchId, since: attemptedAt }, []);
    return again;
  }
  if (!isOlder(platform, batch, attemptedAt, VERIFIABLE_MS + CLOCK_MS))
    return postpone(platform, batch, "create_unknown");
  await releaseBatch(platform, batch, "create_unknown");
  return again;
}

/** @param at.since the creation at the latest: the hour for the verification begins. */
function recordCreated(
  platform: Platform,
  batch: Batch,
  at: { readonly id: string; readonly since: Date },
  withdrawals: readonly providerTypes.Withdrawal[],
): Promise<void> {
  return platform.database.prisma.$transaction(async (transaction) => {
    await changeBatch(transaction, batch, {
      state: "created",
      providerBatchId: at.id,
      attemptedAt: null,
      stuckAt: null,
      failures: 0,
      reason: null,
      changedAt: at.since,
    });
    for (const transfer of batch.transfers) {
      const withdrawalId = findWithdrawal(withdrawals, transfer)?.id;
      if (withdrawalId !== undefined)
        await transaction.payoutTransfer.update({ where: { id: transfer.id }, data: { withdrawalId } });
    }
  });
}
