import type { providerTypes } from "../../payments/index.ts";
import { audit } from "../../platform/audit.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { operators } from "../../users/index.ts";
import { BatchMoved, readBatch } from "../batches/batches.ts";
import { AMBIGUOUS } from "../payout/reasons.ts";
import { runBatchRequest } from "../execution/run-batch.jobs.ts";
import { findPossibleConversions, takeConversion } from "../steps/convert-coins.ts";

type AmbiguousBatch = Parameters<typeof findPossibleConversions>[1];

export type ConversionChoices =
  | {
      readonly kind: "found";
      readonly provider: string;
      /** The newest first. */
      readonly conversions: readonly providerTypes.Conversion[];
    }
  /** The batch waits for no choice any more. */
  | { readonly kind: "outdated" }
  /** The provider gives no usable answer. */
  | { readonly kind: "silent" };

// A page has eight buttons. The batch's own conversion was made soon after the request, so it is among the oldest.
const SHOWN = 7;

/** The conversions among which an operator chooses the one of a payout's batch, as the provider lists them now. */
export async function listChoices(platform: Platform, payoutId: string): Promise<ConversionChoices> {
  const batch = await readAmbiguous(platform, payoutId);
  if (batch === undefined) return { kind: "outdated" };
  const found = await findPossibleConversions(platform, batch);
  return found.kind === "done"
    ? { kind: "found", provider: batch.provider, conversions: found.value.free.slice(-SHOWN) }
    : { kind: "silent" };
}

type Choice = { readonly operatorId: number; readonly payoutId: string; readonly conversionId: string };

/** "outdated": the batch has one already, or another batch has this one. */
export type ChoiceResult = "done" | "outdated" | "silent" | "forbidden";

/** An operator says which conversion is the one of a payout's batch. Then the batch goes on by itself. */
export async function chooseConversion(
  platform: Platform,
  { operatorId, payoutId, conversionId }: Choice,
): Promise<ChoiceResult> {
  const { prisma } = platform.database;
  if (!(await operators.isOperator(prisma, platform, operatorId))) return "forbidden";
  const batch = await readAmbiguous(platform, payoutId);
  if (batch === undefined) return "outdated";
  const found = await findPossibleConversions(platform, batch);
  if (found.kind !== "done") return "silent";
  if (!found.value.free.some(({ id }) => id === conversionId)) return "outdated";
  try {
    return await prisma.$transaction(async (transaction) => {
      if (!(await takeConversion(transaction, batch, conversionId))) return "outdated";
      const detail = { conversionId };
      const action = "payout.conversion-chosen";
      await audit(transaction, platform, { actorId: operatorId, action, subject: batch.id, detail });
      await enqueue(transaction, [runBatchRequest(batch.id)]);
      return "done";
    });
  } catch (error) {
    if (error instanceof BatchMoved) return "outdated";
    throw error;
  }
}

async function readAmbiguous(
  { database: { prisma } }: Platform,
  payoutId: string,
): Promise<AmbiguousBatch | undefined> {
  const row = await prisma.payoutBatch.findFirst({
    where: {
      state: "converting",
      conversionId: null,
      reason: AMBIGUOUS,
      transfers: { some: { payoutId, state: "planned" } },
    },
    select: { id: true },
  });
  const batch = row === null ? undefined : await readBatch(prisma, row.id);
  // Somebody may have chosen between the two statements.
  const { source, conversionId } = batch ?? {};
  return batch === undefined || source === undefined || conversionId !== undefined
    ? undefined
    : { ...batch, source };
}
