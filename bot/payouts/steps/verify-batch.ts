import type { providerTypes } from "../../payments/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeBatch, custodyOf } from "../batches/batches.ts";
import type { Batch } from "../batches/batches.ts";
import { findWithdrawal } from "./look-at-transfer.ts";
import { releaseBatch } from "../batches/release-batch.ts";
import {
  again,
  change,
  CLOCK_MS,
  isOlder,
  markStuck,
  nowOf,
  postpone,
  VERIFIABLE_MS,
  wait,
} from "./next-step.ts";
import type { Next } from "./next-step.ts";
import { lockClaims } from "../batches/batches.sql.ts";
import { DAY_MS, MINUTE_MS } from "../../platform/values/durations.ts";

/** A code is valid for half a minute, and verifies one batch (RFC 6238). */
const NEXT_CODE_SECONDS = 31;
/** The provider allows ten codes. More than a few wrong ones mean a wrong secret. */
const WRONG_CODES = 3;

/**
 * "created": verifies the batch with a two-factor code, after a look at it. This is the call that moves money. It names one batch of
 * the provider, whose id never changes (a trigger), so that repeating it after a lost answer cannot pay twice.
 */
export async function verifyBatch(platform: Platform, batch: Batch): Promise<Next> {
  const { providerBatchId } = batch;
  const custody = custodyOf(batch);
  /* v8 ignore if -- a trigger keeps the id */
  if (providerBatchId === undefined) return postpone(platform, batch, "unknown");
  const known = await custody.payouts.read(platform, providerBatchId);
  if (known.kind !== "done") return waitForAnswer(platform, batch, known);
  const { withdrawals } = known.value;
  if (withdrawals.every(isRejected)) {
    const isExpired = isOlder(platform, batch, batch.changedAt, VERIFIABLE_MS - 10 * MINUTE_MS);
    const late = batch.attemptedAt === undefined ? "expired" : "verify_unknown";
    const reason = isExpired ? late : "provider_refused";
    await releaseBatch(platform, batch, batch.wrongCodes > 0 ? "provider_access" : reason);
    return again;
  }
  // The answer to an earlier verification was lost.
  if (withdrawals.some(({ status }) => status === "sending" || status === "sent" || status === "failed"))
    return recordVerified(platform, batch);
  if (!withdrawals.some(({ status }) => status === "created")) {
    await markStuck(platform, batch, batch.changedAt);
    return wait(120);
  }
  // Without a verification the provider rejects the batch, and the look above finds that.
  if (
    isDecided(batch, withdrawals) ||
    !custody.canSend(platform.config) ||
    batch.wrongCodes >= WRONG_CODES ||
    isOlder(platform, batch, batch.changedAt, VERIFIABLE_MS - 5 * MINUTE_MS)
  ) {
    await markStuck(platform, batch, batch.changedAt);
    return wait(120);
  }
  const begun = await claimCode(platform, batch);
  if (begun === undefined) return wait(NEXT_CODE_SECONDS);
  const outcome = await custody.payouts.verify(platform, providerBatchId);
  if (outcome.kind === "done") return recordVerified(platform, begun);
  if (outcome.kind === "unknown") return wait(15);
  await change(platform, begun, {
    reason: outcome.reason,
    ...(outcome.reason === "code" || !outcome.retryable ? { wrongCodes: { increment: 1 } } : {}),
  });
  return wait(NEXT_CODE_SECONDS);
}

/** An operator has said that a payout of the batch was sent, or was not: a verification would send it all the same. */
const isDecided = ({ transfers }: Batch, withdrawals: readonly providerTypes.Withdrawal[]): boolean =>
  transfers.some(
    (transfer) => transfer.state !== "sending" && findWithdrawal(withdrawals, transfer) !== undefined,
  );

/** Undefined: another batch was verified with the code of this half minute, or may have been. */
function claimCode(platform: Platform, batch: Batch): Promise<Batch | undefined> {
  return platform.database.prisma.$transaction(async (transaction) => {
    await lockClaims.first(transaction, {});
    const now = nowOf(platform, batch);
    const near = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
    // Neither end is left out: a clock that was ahead has left times that are still to come.
    const within = { gt: near(-NEXT_CODE_SECONDS), lt: near(NEXT_CODE_SECONDS) };
    const taken = await transaction.payoutBatch.count({
      where: {
        id: { not: batch.id },
        provider: batch.provider,
        OR: [{ verifiedAt: within }, { state: "created", attemptedAt: within }],
      },
    });
    if (taken > 0) return undefined;
    await changeBatch(transaction, batch, { attemptedAt: now });
    return { ...batch, step: batch.step + 1 };
  });
}

/** A batch that the provider does not know, and that nobody verified, sends nothing. An operator must decide about every other batch. */
async function waitForAnswer(
  platform: Platform,
  batch: Batch,
  answer: Exclude<providerTypes.Outcome<unknown>, { readonly kind: "done" }>,
): Promise<Next> {
  const isUnknownThere = answer.kind === "refused" && answer.reason === "not_found";
  if (
    isUnknownThere &&
    batch.attemptedAt === undefined &&
    isOlder(platform, batch, batch.changedAt, VERIFIABLE_MS + CLOCK_MS)
  ) {
    await releaseBatch(platform, batch, "create_unknown");
    return again;
  }
  if (isOlder(platform, batch, batch.changedAt, DAY_MS)) {
    await markStuck(platform, batch, batch.changedAt);
    return wait(600);
  }
  return postpone(platform, batch, answer.kind);
}

const isRejected = ({ status }: providerTypes.Withdrawal): boolean => status === "rejected";

async function recordVerified(platform: Platform, batch: Batch): Promise<Next> {
  const now = nowOf(platform, batch);
  await change(platform, batch, {
    state: "verified",
    verifiedAt: now,
    attemptedAt: null,
    stuckAt: null,
    failures: 0,
    reason: null,
    changedAt: now,
  });
  return again;
}
