import { unitsOf } from "../../platform/values/amount.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeBatch } from "../batches/batches.ts";
import type { Batch } from "../batches/batches.ts";
import { custodyOf } from "../batches/senders.ts";
import { fundBatch } from "./fund-batch.ts";
import { releaseBatch } from "../batches/release-batch.ts";
import {
  again,
  beginAttempt,
  change,
  CLOCK_MS,
  handleRefusal,
  HOUR,
  isOlder,
  markStuck,
  postpone,
  wait,
} from "./next-step.ts";
import type { Next } from "./next-step.ts";

/** Exchanges the coins for a whole batch. The batch says so before the provider is called. */
export async function requestConversion(platform: Platform, batch: Batch, from: ExactAmount): Promise<Next> {
  const begun = await beginAttempt(platform, batch, {
    state: "converting",
    sourceCurrency: from.currency,
    sourceAmount: from.amount,
    changedAt: platform.clock.now(),
    failures: 0,
  });
  const outcome = await custodyOf(batch).conversions.create(platform, {
    amount: from.amount,
    from: from.currency,
    to: batch.currency,
  });
  if (outcome.kind === "unknown") return wait(30);
  if (outcome.kind === "refused") {
    const noSource = { sourceCurrency: null, sourceAmount: null, attemptedAt: null };
    return handleRefusal(platform, await change(platform, begun, { state: "planned", ...noSource }), outcome);
  }
  await recordConversion(platform, begun, outcome.value.id);
  return again;
}

const recordConversion = (platform: Platform, batch: Batch, conversionId: string): Promise<void> =>
  changeBatch(platform.database.prisma, batch, { conversionId, attemptedAt: null, reason: null });

/** "converting": waits for the conversion, and looks for one whose request got no answer. */
export async function followConversion(platform: Platform, batch: Batch): Promise<Next> {
  const { conversionId, source } = batch;
  if (conversionId === undefined) return findConversion(platform, batch);
  const outcome = await custodyOf(batch).conversions.read(platform, conversionId);
  if (outcome.kind !== "done" || source === undefined) return postpone(platform, batch, outcome.kind);
  const { status, toAmount } = outcome.value;
  if (status === "rejected") {
    await releaseBatch(platform, batch, "conversion_rejected");
    return again;
  }
  if (status === "finished" && toAmount !== undefined && unitsOf(toAmount) > 0n)
    return fundBatch(platform, batch, toAmount, { from: { ...source, amount: outcome.value.fromAmount } });
  await markStuck(platform, batch, batch.changedAt);
  return wait(20);
}

async function findConversion(platform: Platform, batch: Batch): Promise<Next> {
  const { attemptedAt, source } = batch;
  /* v8 ignore if -- the request sets both */
  if (attemptedAt === undefined || source === undefined) return postpone(platform, batch, "unknown");
  const found = await custodyOf(batch).conversions.find(platform, {
    from: source.currency,
    to: batch.currency,
    since: new Date(attemptedAt.getTime() - CLOCK_MS),
    until: new Date(attemptedAt.getTime() + HOUR),
  });
  if (found.kind !== "done") return postpone(platform, batch, found.kind);
  const { prisma } = platform.database;
  for (const { id, fromAmount } of found.value) {
    if (unitsOf(fromAmount) !== unitsOf(source.amount)) continue;
    // Another batch of the same sum may have requested it.
    if ((await prisma.payoutBatch.count({ where: { conversionId: id } })) > 0) continue;
    await recordConversion(platform, batch, id);
    return again;
  }
  if (!isOlder(platform, attemptedAt, HOUR)) return postpone(platform, batch, "conversion_unknown");
  await releaseBatch(platform, batch, "conversion_unknown");
  return again;
}
