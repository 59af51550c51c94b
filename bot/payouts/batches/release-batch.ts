import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { operators } from "../../users/index.ts";
import { notifyReleasedPayouts, notifyOperatorOfPayoutRequests } from "../payout/payout-notices.jobs.ts";
import { changeBatch } from "./batches.ts";
import type { Batch, Transfer } from "./batches.ts";
import { postEntries } from "./batches.sql.ts";
import { postConversion } from "./post-conversion.ts";
import type { Conversion } from "./post-conversion.ts";
import { isTransient } from "../payout/reasons.ts";
import type { ReleaseReason } from "../payout/reasons.ts";
import { unsentEntry } from "./payout-entries.ts";

/**
 * Gives the payouts of a batch back, in one transaction. Only for a batch that certainly sends nothing: before its verification, or
 * after the provider rejected it unverified.
 * @param conversion of the batch, which the ledger does not have yet; undefined: there is none, or its end is unknown.
 */
export async function releaseBatch(
  platform: Platform,
  batch: Batch,
  cause: ReleaseReason,
  conversion?: Conversion,
): Promise<void> {
  const { database, clock, logger } = platform;
  const isTried = isTransient(cause) && cause !== "expired";
  const reason = isTried && (await isRepeated(platform, batch)) ? "no_result" : cause;
  await database.prisma.$transaction(async (transaction) => {
    await changeBatch(transaction, batch, {
      state: "released",
      reason,
      attemptedAt: null,
      changedAt: clock.now(),
      ...(cause === "conversion_rejected" ? { convertedAmount: "0" } : {}),
      ...(conversion === undefined ? {} : { convertedAmount: conversion.to.amount }),
    });
    if (conversion !== undefined) await postConversion(transaction, platform, batch, conversion);
    await releaseTransfers(transaction, platform, batch.transfers, reason);
  });
  logger.warn(
    { event: "payout_batch_released", batchId: batch.id, reason, payouts: batch.transfers.length },
    "A batch of payouts sends nothing, and its payouts wait again",
  );
}

/** Batches that a payout may be in without a result, before an operator looks at the cause. */
const ATTEMPTS = 3;

async function isRepeated({ database }: Platform, { transfers }: Batch): Promise<boolean> {
  const released = await database.prisma.payoutTransfer.groupBy({
    by: ["payoutId"],
    where: {
      payoutId: { in: transfers.map(({ payoutId }) => payoutId) },
      state: "released",
      batch: { reason: { not: "expired" } },
    },
    _count: true,
  });
  return released.some(({ _count }) => _count >= ATTEMPTS - 1);
}

/** The part of {@link releaseBatch} for single transfers. */
export async function releaseTransfers(
  transaction: Transaction,
  platform: Platform,
  transfers: readonly Transfer[],
  reason: ReleaseReason,
): Promise<void> {
  const released = transfers.filter(({ state }) => state === "planned" || state === "sending");
  const [first, second] = released;
  if (first === undefined) return;
  const payoutIds = released.map(({ payoutId }) => payoutId);
  await transaction.payoutTransfer.updateMany({
    where: { id: { in: released.map(({ id }) => id) } },
    data: { state: "released" },
  });
  await postEntries.run(transaction, {
    provider: first.provider,
    now: platform.clock.now(),
    entries: released.flatMap(({ id, sum, share }) =>
      share === undefined
        ? []
        : [{ id: `${id}:unsent`, kind: "payout_unsent" as const, postings: unsentEntry(sum, share) }],
    ),
  });
  const approvalReason = isTransient(reason)
    ? {}
    : { approvalReason: reason, approvedBy: null, approvedAt: null };
  await transaction.payout.updateMany({
    where: { id: { in: payoutIds }, state: "sending" },
    data: { state: "requested", ...approvalReason },
  });
  if (isTransient(reason)) return;
  const { batchId } = await transaction.payoutTransfer.findUniqueOrThrow({ where: { id: first.id } });
  await enqueue(
    transaction,
    second === undefined
      ? await notifyOperatorOfPayoutRequests(transaction, platform, first.payoutId)
      : await operators.jobsForOperators(transaction, platform, (operatorId) =>
          job(
            notifyReleasedPayouts,
            { operatorId, batchId },
            { key: `payouts-released:${batchId}:${operatorId}` },
          ),
        ),
  );
}
