import type { Platform } from "../../platform/platform.ts";
import type { Prisma } from "../../../prisma/client/client.ts";
import { BatchMoved, changeBatch, readBatch } from "../batches/batches.ts";
import { transferProviders } from "../batches/senders.ts";
import { settleTransfer } from "../batches/settle-transfer.ts";
import { lookAtTransfer } from "../steps/look-at-transfer.ts";
import { freshStart } from "../steps/stuck-transfer.ts";
import type { Settlement } from "./settle-payout.sql.ts";

/** The transfers whose coins may have moved, and of which the provider has told nothing for a day. */
export const stuckTransfers = {
  state: "sending",
  batch: {
    stuckAt: { not: null },
    OR: [{ state: "verified" }, { state: "funded", provider: { in: [...transferProviders] } }],
  },
} satisfies Prisma.PayoutTransferWhereInput;

type SettleStuckResult = {
  readonly kind:
    | "done"
    | "settled_already"
    | "being_sent"
    | "told_meanwhile"
    /** A worker or another operator was faster: read the payout again. */
    | "moved";
};

/**
 * An operator decides about a payout of which the provider tells nothing for a day. The provider is asked first, and its answer
 * counts more than the operator's word. A report that comes later changes nothing.
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
    return { kind: sending === 1 ? "being_sent" : "moved" };
  }
  const seen = await lookAtTransfer(platform, batch, transfer);
  if (seen.kind === "ended") {
    const recorded = await settleTransfer(platform, transfer, seen.result);
    return { kind: recorded === "settled" ? "told_meanwhile" : "settled_already" };
  }
  try {
    const result = await settleTransfer(
      platform,
      transfer,
      settlement.kind === "sent"
        ? { kind: "sent", reference: settlement.reference, fee: undefined }
        : { kind: "failed", error: undefined, reason: settlement.reason },
      {
        settledBy: operatorId,
        begin: async (transaction) => {
          // A transfer of a batch that is not verified can be sent again: the worker that begins a call first wins over the word.
          if (batch.state === "funded") await changeBatch(transaction, batch, freshStart(platform));
        },
      },
    );
    return { kind: result === "settled" ? "done" : "settled_already" };
  } catch (error) {
    if (error instanceof BatchMoved) return { kind: "moved" };
    throw error;
  }
}
