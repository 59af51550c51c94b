import { custody } from "../../payments/index.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Batch } from "../batches/batches.ts";
import { releaseBatch } from "../batches/release-batch.ts";
import { again, beginAttempt, change, HOUR, isOlder, markStuck, postpone, wait } from "./next-step.ts";
import type { Next } from "./next-step.ts";

/** A code is valid for half a minute, and used once. */
const NEXT_CODE_SECONDS = 31;
/** The provider allows ten codes. More than a few wrong ones mean a wrong secret. */
const WRONG_CODES = 3;
const MINUTE = 60_000;

/**
 * "created": verifies the batch with a two-factor code, after a look at it. This is the call that moves money. It names one batch of
 * the provider, whose id never changes (a trigger), so that repeating it after a lost answer cannot pay twice.
 */
export async function verifyBatch(platform: Platform, batch: Batch): Promise<Next> {
  const { providerBatchId } = batch;
  const totpSecret = platform.config.nowpayments?.totpSecret;
  /* v8 ignore if -- a trigger keeps the id */
  if (providerBatchId === undefined) return postpone(platform, batch, "unknown");
  const known = await custody.readPayout(platform, providerBatchId);
  if (known.kind !== "done") return postpone(platform, batch, known.kind);
  const { withdrawals } = known.value;
  if (withdrawals.every(isRejected)) {
    const isExpired = isOlder(platform, batch.changedAt, HOUR - 10 * MINUTE);
    const reason = isExpired ? "expired" : "provider_refused";
    await releaseBatch(platform, batch, batch.failures > 0 ? "provider_access" : reason);
    return again;
  }
  // The answer to an earlier verification was lost.
  if (withdrawals.some(({ status }) => status === "sending" || status === "sent"))
    return recordVerified(platform, batch);
  if (!withdrawals.some(({ status }) => status === "created")) {
    await markStuck(platform, batch, batch.changedAt);
    return wait(120);
  }
  // Without a verification the provider rejects the batch, and the look above finds that.
  if (
    totpSecret === undefined ||
    batch.failures >= WRONG_CODES ||
    isOlder(platform, batch.changedAt, HOUR - 5 * MINUTE)
  )
    return wait(120);
  const begun = await beginAttempt(platform, batch);
  const outcome = await custody.verifyPayout(platform, { batchId: providerBatchId, totpSecret });
  if (outcome.kind === "done") return recordVerified(platform, begun);
  if (outcome.kind === "unknown") return wait(15);
  await change(platform, begun, {
    reason: outcome.reason,
    failures: outcome.reason === "code" || !outcome.retryable ? { increment: 1 } : begun.failures,
  });
  return wait(NEXT_CODE_SECONDS);
}

const isRejected = ({ status }: custody.Withdrawal): boolean => status === "rejected" || status === "failed";

async function recordVerified(platform: Platform, batch: Batch): Promise<Next> {
  const now = platform.clock.now();
  await change(platform, batch, {
    state: "verified",
    verifiedAt: now,
    attemptedAt: null,
    failures: 0,
    reason: null,
    changedAt: now,
  });
  return again;
}
