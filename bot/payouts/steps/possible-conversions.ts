import type { providerTypes } from "../../payments/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { unitsOf } from "../../platform/values/amount.ts";
import { changeBatch } from "../batches/batches.ts";
import type { Batch } from "../batches/batches.ts";
import { custodyOf } from "../batches/senders.ts";
import { lockClaims } from "./lock-claims.sql.ts";

export type PossibleConversions = {
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
  await changeBatch(transaction, batch, { conversionId, attemptedAt: null, stuckAt: null, reason: null });
  return true;
}
