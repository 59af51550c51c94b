import { unitsOf } from "../../platform/values/amount.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Batch } from "../batches/batches.ts";
import { changeBatch, custodyOf } from "../batches/batches.ts";
import { AMBIGUOUS } from "../payout/reasons.ts";
import { fundBatch } from "./fund-batch.ts";
import { releaseBatch } from "../batches/release-batch.ts";
import {
  again,
  awaitConversion,
  beginAttempt,
  change,
  CLOCK_MS,
  countFailure,
  handleRefusal,
  isOlder,
  MANY_FAILURES,
  nowOf,
  postpone,
  notifyOfStuckBatch,
  wait,
  waitAfterFailure,
} from "./next-step.ts";
import type { Next } from "./next-step.ts";
import type { providerTypes } from "../../payments/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { lockClaims } from "../batches/batches.sql.ts";
import { HOUR_MS } from "../../platform/values/durations.ts";

/**
 * Exchanges the coins for a whole batch. The batch says so before the provider is called, and after which conversion of the
 * provider's list its own comes: a conversion has no id of ours, and the program's clock may differ from the provider's.
 */
export async function requestConversion(platform: Platform, batch: Batch, from: ExactAmount): Promise<Next> {
  const { conversions } = custodyOf(batch);
  const newest = await conversions.newest(platform, { from: from.currency, to: batch.currency });
  if (newest.kind === "refused") return handleRefusal(platform, batch, newest);
  if (newest.kind === "unknown") return postpone(platform, batch, "unknown");
  const begun = await beginAttempt(platform, batch, {
    state: "converting",
    sourceCurrency: from.currency,
    sourceAmount: from.amount,
    conversionAfter: newest.value ?? null,
    changedAt: nowOf(platform, batch),
    failures: 0,
  });
  const outcome = await conversions.create(platform, {
    amount: from.amount,
    from: from.currency,
    to: batch.currency,
  });
  if (outcome.kind === "unknown") return wait(30);
  if (outcome.kind === "refused") {
    const { failures, changedAt } = batch;
    const noSource = { sourceCurrency: null, sourceAmount: null, conversionAfter: null, attemptedAt: null };
    // The refused attempt began nothing, so that a day of refusals counts as a day.
    const asBefore = { state: "planned", ...noSource, failures, changedAt };
    return handleRefusal(platform, await change(platform, begun, asBefore), outcome);
  }
  return recordConversion(platform, begun, outcome.value.id);
}

/** A batch of the same sum that looked meanwhile may have taken this conversion for its own. Then this one looks for another. */
const recordConversion = ({ database }: Platform, batch: Batch, conversionId: string): Promise<Next> =>
  database.prisma.$transaction(async (transaction) =>
    (await takeConversion(transaction, batch, conversionId)) ? again : wait(30),
  );

/** "converting": waits for the conversion, and looks for one whose request got no answer. */
export async function followConversion(platform: Platform, batch: Batch): Promise<Next> {
  const { conversionId, source } = batch;
  if (conversionId === undefined) return findConversion(platform, batch);
  const outcome = await custodyOf(batch).conversions.read(platform, conversionId);
  if (outcome.kind !== "done" || source === undefined) return awaitConversion(platform, batch, outcome.kind);
  const { status, toAmount } = outcome.value;
  if (status === "rejected") {
    await releaseBatch(platform, batch, "conversion_rejected");
    return again;
  }
  if (status === "finished" && toAmount !== undefined && unitsOf(toAmount) > 0n)
    return fundBatch(platform, batch, toAmount, { from: { ...source, amount: outcome.value.fromAmount } });
  return isOlder(platform, batch, batch.changedAt, HOUR_MS)
    ? awaitConversion(platform, batch, "conversion_waits")
    : wait(20);
}

async function findConversion(platform: Platform, batch: Batch): Promise<Next> {
  const { attemptedAt, source } = batch;
  /* v8 ignore if -- the request sets both */
  if (attemptedAt === undefined || source === undefined) return postpone(platform, batch, "unknown");
  const found = await findPossibleConversions(platform, { ...batch, source });
  if (found.kind !== "done") return postpone(platform, batch, found.kind);
  const { free, rivals } = found.value;
  if (free.length > rivals) {
    await notifyOfStuckBatch(platform, await countFailure(platform, batch, AMBIGUOUS));
    return waitAfterFailure(batch);
  }
  // The oldest, which batches that began later may not see. Batches of the same sum can have each other's.
  const own = free.at(-1);
  if (own !== undefined) return recordConversion(platform, batch, own.id);
  // Many looks, since nothing undoes a conversion that shows up later.
  if (batch.failures < MANY_FAILURES || !isOlder(platform, batch, attemptedAt, HOUR_MS + CLOCK_MS))
    return postpone(platform, batch, "conversion_unknown");
  await releaseBatch(platform, batch, "conversion_unknown");
  return again;
}

type PossibleConversions = {
  /** Newer than the last one before the batch's request, of its sum, and of no batch; the newest first. */
  readonly free: readonly providerTypes.Conversion[];
  /** Batches that wait for a conversion of this pair and sum, this one included. */
  readonly rivals: number;
};

/** Which conversions of the provider may be the one whose request by this batch got no answer. Changes nothing. */
export async function findPossibleConversions(
  platform: Platform,
  batch: Batch & { readonly source: NonNullable<Batch["source"]> },
): Promise<providerTypes.Outcome<PossibleConversions>> {
  const { provider, currency, source, conversionAfter: after } = batch;
  const found = await custodyOf(batch).conversions.find(platform, {
    from: source.currency,
    to: currency,
    after,
  });
  if (found.kind !== "done") return found;
  const { prisma } = platform.database;
  const alike = found.value.filter(({ fromAmount }) => unitsOf(fromAmount) === unitsOf(source.amount));
  const claims = await prisma.payoutBatch.findMany({
    where: { conversionId: { in: alike.map(({ id }) => id) } },
    select: { conversionId: true },
  });
  const claimed = new Set(claims.map(({ conversionId }) => conversionId));
  const rivals = await prisma.payoutBatch.count({
    where: {
      provider,
      currency,
      state: "converting",
      conversionId: null,
      sourceCurrency: source.currency,
      sourceAmount: source.amount,
    },
  });
  return { kind: "done", value: { free: alike.filter(({ id }) => !claimed.has(id)), rivals } };
}

/**
 * Records which conversion is the batch's.
 * @returns false if a batch of the same sum has taken it meanwhile.
 * @throws {BatchMoved}
 */
export async function takeConversion(
  transaction: Transaction,
  batch: Batch,
  conversionId: string,
): Promise<boolean> {
  await lockClaims.first(transaction, {});
  if ((await transaction.payoutBatch.count({ where: { conversionId } })) > 0) return false;
  const found = { conversionId, attemptedAt: null, stuckAt: null, reason: null, failures: 0 };
  await changeBatch(transaction, batch, found);
  return true;
}
