import type { Platform } from "../../platform/platform.ts";
import type { Prisma } from "../../../prisma/client/client.ts";
import { BatchMoved, changeBatch, readBatch, transferProviders } from "../batches/batches.ts";
import type { Batch } from "../batches/batches.ts";
import { settleTransfer } from "../batches/settle-transfer.ts";
import { lookAtTransfer } from "../steps/look-at-transfer.ts";
import type { SeenTransfer } from "../steps/look-at-transfer.ts";
import { freshStart, nowOf, unverifiableFrom } from "../steps/next-step.ts";
import type { Settlement } from "./settle-payout.sql.ts";

/** The transfers that the provider reports as failed, and those of which the provider has told nothing for a day. */
export const stuckTransfers = {
  state: "sending",
  OR: [
    { error: { not: null } },
    { batch: { stuckAt: { not: null }, state: { in: ["funded", "created", "verified"] } } },
  ],
} satisfies Prisma.PayoutTransferWhereInput;

/** The transfer may still arrive, so the operator's word that it was not sent changes nothing. */
export type UnprovenWord = {
  readonly kind: "unproven";
  readonly provider: string;
  /** The same word counts from then on. Undefined: once the provider has answered. */
  readonly until: Date | undefined;
};

type SettleStuckResult =
  | {
      readonly kind: "done" | "settled_already" | "being_sent" | "told_meanwhile";
    }
  /** A worker or another operator was faster: read the payout again. */
  | { readonly kind: "moved" }
  | UnprovenWord;

/**
 * An operator decides about a payout that has failed at the provider, or of which the provider tells nothing for a day. The provider
 * is asked first, and its answer counts more than the operator's word. A report that comes later changes nothing.
 */
export async function settleStuck(
  platform: Platform,
  input: { readonly payoutId: string; readonly operatorId: number; readonly settlement: Settlement },
): Promise<SettleStuckResult> {
  const { payoutId, operatorId, settlement } = input;
  const { prisma } = platform.database;
  const stuck = await prisma.payoutTransfer.findFirst({ where: { payoutId, ...stuckTransfers } });
  const batch = stuck === null ? undefined : await readBatch(prisma, stuck.batchId);
  const transfer = batch?.transfers.find(({ id }) => id === stuck?.id);
  if (batch === undefined || transfer === undefined) {
    const sending = await prisma.payout.count({ where: { id: payoutId, state: "sending" } });
    return sending === 1 ? { kind: "being_sent" } : { kind: "moved" };
  }
  const seen = await lookAtTransfer(platform, batch, transfer);
  if (seen.kind === "ended") {
    const recorded = await settleTransfer(platform, transfer, seen.result);
    return { kind: recorded === "settled" ? "told_meanwhile" : "settled_already" };
  }
  if (settlement.kind === "refused") {
    const doubt = findDoubt(platform, batch, seen);
    if (doubt !== undefined) return doubt;
  }
  try {
    const error = seen.kind === "failed" ? seen.error : transfer.error;
    const result = await settleTransfer(
      platform,
      transfer,
      settlement.kind === "sent"
        ? { kind: "sent", reference: settlement.reference, fee: undefined }
        : { kind: "failed", error, reason: settlement.reason },
      {
        settledBy: operatorId,
        begin: async (transaction) => {
          // A transfer of a batch that is not verified can be sent again: the worker that begins a call first wins over the word.
          if (batch.state === "verified") return;
          const isSingle = transferProviders.includes(batch.provider);
          await changeBatch(transaction, batch, isSingle ? freshStart(platform) : {});
        },
      },
    );
    return { kind: result === "settled" ? "done" : "settled_already" };
  } catch (error) {
    if (error instanceof BatchMoved) return { kind: "moved" };
    throw error;
  }
}

/** Undefined: the provider does not send this transfer, or only if the operator asks its support. */
function findDoubt(platform: Platform, batch: Batch, seen: SeenTransfer): UnprovenWord | undefined {
  if (seen.kind === "failed" || seen.kind === "absent") return undefined;
  const until = seen.kind === "under_way" ? undefined : unverifiableFrom(batch);
  return until !== undefined && until <= nowOf(platform, batch)
    ? undefined
    : { kind: "unproven", provider: batch.provider, until };
}
