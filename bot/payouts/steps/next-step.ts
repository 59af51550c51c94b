import { findProvider } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { operators } from "../../users/index.ts";
import { notifyStuckPayout } from "../payout/payout-notices.jobs.ts";
import { changeBatch } from "../batches/batches.ts";
import type { Batch } from "../batches/batches.ts";
import type { Conversion } from "../batches/post-conversion.ts";
import { releaseBatch } from "../batches/release-batch.ts";
import type { ReleaseReason } from "../payout/reasons.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../platform/values/durations.ts";

/** The work that follows a step: the next one at once, or later. */
export type Next = { readonly kind: "again" } | { readonly kind: "wait"; readonly seconds: number };

export const again: Next = { kind: "again" };
export const wait = (seconds: number): Next => ({ kind: "wait", seconds });

/** The provider's clock may differ from ours. */
export const CLOCK_MS = 5 * MINUTE_MS;
/** The provider rejects a batch that nobody verified within this time. Nothing of it is found later. */
export const VERIFIABLE_MS = HOUR_MS;

const STUCK_MS = DAY_MS;

// Our id proves which payout is ours, so that more days only mean more pages.
const LOOK_BACK_MS = 7 * DAY_MS;
/** Since when the provider's list of payouts is searched for a call of this time, which a wrong clock may have given. */
export const lookBack = (attemptedAt: Date): Date => new Date(attemptedAt.getTime() - LOOK_BACK_MS);

/**
 * The provider's time, which decides how long a call is ago: the clock of this machine may jump by hours between two steps. A provider
 * that does not tell counts as right with ours.
 */
export const nowOf = (platform: Platform, { provider }: Pick<Batch, "provider">): Date =>
  findProvider(provider)?.custody?.now(platform) ?? platform.clock.now();

/** @param since a time of the batch that {@link nowOf} gave. */
export const isOlder = (
  platform: Platform,
  batch: Pick<Batch, "provider">,
  since: Date,
  ms: number,
): boolean => nowOf(platform, batch).getTime() - since.getTime() > ms;

/** A single failure after a long stop, or after a jump of the clock, is no silence of the provider. */
export const MANY_FAILURES = 10;

/**
 * Waits longer with each run that brings nothing: from half a minute to ten minutes. After a day the operators learn of it; a batch that
 * has not begun anything gives its payouts back.
 */
export async function postpone(platform: Platform, batch: Batch, reason: string): Promise<Next> {
  const failed = await countFailure(platform, batch, reason);
  if (isSilent(platform, batch)) {
    if (batch.state === "planned") {
      await releaseBatch(platform, failed, "no_result");
      return again;
    }
    await markStuck(platform, failed, batch.changedAt);
  }
  return waitAfterFailure(batch);
}

/** A day longer than the operators wait for before they learn of it. */
const HOPELESS_MS = 2 * STUCK_MS;

/**
 * {@link postpone} for a batch whose conversion is known. After two days without a usable result its payouts go back: nothing is sent
 * before the coins are divided. A conversion that ends later is booked then.
 * @param conversion undefined: it has no end yet.
 */
export async function awaitConversion(
  platform: Platform,
  batch: Batch,
  reason: string,
  conversion?: Conversion,
): Promise<Next> {
  const isHopeless =
    batch.failures >= MANY_FAILURES && isOlder(platform, batch, batch.changedAt, HOPELESS_MS);
  if (!isHopeless) return postpone(platform, batch, reason);
  await releaseBatch(platform, batch, "no_result", conversion);
  return again;
}

export const countFailure = (platform: Platform, batch: Batch, reason: string): Promise<Batch> =>
  change(platform, batch, { failures: { increment: 1 }, reason });

export const waitAfterFailure = ({ failures }: Batch): Next => wait(Math.min(30 * 2 ** failures, 600));

/** Many runs in more than a day brought nothing. */
export const isSilent = (platform: Platform, batch: Batch): boolean =>
  batch.failures >= MANY_FAILURES && isOlder(platform, batch, batch.changedAt, STUCK_MS);

/**
 * The time after which nobody can verify a batch that the program has not verified, so that the batch sends nothing. Undefined: the
 * batch may have been verified, or the provider needs no verification.
 */
export function unverifiableFrom({ provider, state, attemptedAt, changedAt }: Batch): Date | undefined {
  if (findProvider(provider)?.custody === undefined) return undefined;
  const isUnverified = state === "funded" || (state === "created" && attemptedAt === undefined);
  return isUnverified ? new Date((attemptedAt ?? changedAt).getTime() + VERIFIABLE_MS + CLOCK_MS) : undefined;
}

type Change = Parameters<typeof changeBatch>[2];

/** @returns the batch as the next change expects it. */
export async function change(platform: Platform, batch: Batch, data: Change): Promise<Batch> {
  await changeBatch(platform.database.prisma, batch, data);
  return { ...batch, step: batch.step + 1 };
}

/**
 * Records that a call begins, before the call. A process that reads the batch afterwards asks the provider about the call instead of
 * making it again.
 */
export const beginAttempt = (platform: Platform, batch: Batch, data: Change = {}): Promise<Batch> =>
  change(platform, batch, { ...data, attemptedAt: nowOf(platform, batch) });

const released: Readonly<Partial<Record<providerTypes.RefusalReason, ReleaseReason>>> = {
  settings: "provider_settings",
  access: "provider_access",
  whitelist: "provider_access",
  balance: "provider_balance",
};

type Refused = {
  readonly kind: "refused";
  readonly reason: providerTypes.RefusalReason;
  readonly retryable: boolean;
};

/** After a certain refusal: waits where the same call may succeed by itself, and gives the payouts back where it will not. */
export async function handleRefusal(platform: Platform, batch: Batch, refused: Refused): Promise<Next> {
  if (refused.retryable || refused.reason === "rate_limit") return postpone(platform, batch, refused.reason);
  // A changed password shows as a refused sign-in. Payouts by hand go on meanwhile.
  const reason =
    released[refused.reason] ?? (refused.reason === "sign_in" ? "provider_access" : "provider_refused");
  await releaseBatch(platform, batch, reason);
  return again;
}

/** After a day without an answer the operators must look. The batch is asked about further on. */
export async function markStuck(platform: Platform, batch: Batch, since: Date): Promise<void> {
  if (isOlder(platform, batch, since, STUCK_MS)) await notifyOfStuckBatch(platform, batch);
}

/** Notifies the operators, once, that they must look. */
export async function notifyOfStuckBatch(platform: Platform, batch: Batch): Promise<void> {
  if (batch.stuckAt !== undefined) return;
  const { database, logger } = platform;
  await database.prisma.$transaction(async (transaction) => {
    await changeBatch(transaction, batch, { stuckAt: nowOf(platform, batch) });
    await enqueue(
      transaction,
      await operators.jobsForOperators(transaction, platform, (operatorId) =>
        job(notifyStuckPayout, { operatorId, batchId: batch.id }, { key: `stuck:${batch.id}:${operatorId}` }),
      ),
    );
  });
  logger.error(
    {
      event: "payout_batch_stuck",
      batchId: batch.id,
      state: batch.state,
      providerBatchId: batch.providerBatchId,
    },
    "A batch of payouts has no result that the program can tell",
  );
}

/** For a batch whose last call has a known result. */
export const freshStart = ({ clock }: Pick<Platform, "clock">) => ({
  attemptedAt: null,
  stuckAt: null,
  failures: 0,
  reason: null,
  changedAt: clock.now(),
});
