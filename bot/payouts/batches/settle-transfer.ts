import { audit } from "../../platform/audit.ts";
import { newId } from "../../platform/values/ids.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { WITHDRAWAL_FAILED } from "../payout/reasons.ts";
import { notifyPayoutRefused } from "../payout/payout-notices.jobs.ts";
import type { Transfer } from "./batches.ts";
import { postEntries } from "./batches.sql.ts";
import { returnedEntry, sentEntry } from "./payout-entries.ts";

export type TransferResult =
  | {
      readonly kind: "sent";
      /** The network's transaction, or the provider's id of the withdrawal where it names none. */
      readonly reference: string;
      /** The provider's fee as it says now; undefined: the expected one. */
      readonly fee: string | undefined;
    }
  | {
      readonly kind: "failed";
      /** The provider's words. */
      readonly error: string | undefined;
      /** An operator's reason; left out: the provider could not send. */
      readonly reason?: string;
    };

/** Cuts an error to the length of its column. */
export const cutError = (error: string | undefined): string | null => error?.slice(0, 300) ?? null;

type Settlement = {
  readonly settledBy: number | null;
  readonly begin?: (transaction: Transaction) => Promise<void>;
};

/**
 * Records the end of one withdrawal: the payout is sent, or its money is the owner's again. The condition on the state decides
 * between concurrent reports, so that the ledger has one entry.
 *
 * @param settlement.settledBy the operator who decided about a withdrawal that the provider does not tell about; null: the provider told.
 * @param settlement.begin the first change of the transaction. Left out: none.
 */
export function settleTransfer(
  platform: Platform,
  transfer: Transfer,
  result: TransferResult,
  { settledBy, begin }: Settlement = { settledBy: null },
): Promise<"settled" | "settled_already"> {
  const { database, clock } = platform;
  const { share, amount } = transfer;
  if (share === undefined || amount === undefined)
    throw new Error(`Transfer ${transfer.id} has no coins to settle`);
  const now = clock.now();
  const settlementEntryId = newId(now);
  return database.prisma.$transaction(async (transaction) => {
    await begin?.(transaction);
    const isSent = result.kind === "sent";
    const { count } = await transaction.payoutTransfer.updateMany({
      where: { id: transfer.id, state: "sending" },
      data: isSent
        ? { state: "sent", hash: result.reference, chargedFee: result.fee ?? null, error: null }
        : { state: "failed", error: cutError(result.error) },
    });
    if (count === 0) return "settled_already";
    const spent = {
      amount:
        isSent && result.fee !== undefined
          ? amountOf(unitsOf(amount.amount) + unitsOf(result.fee))
          : share.amount,
      currency: share.currency,
    };
    // Before the payout: a trigger compares both.
    await postEntries.run(transaction, {
      provider: transfer.provider,
      now,
      entries: [
        isSent
          ? { id: settlementEntryId, kind: "payout_sent", postings: sentEntry(share, spent) }
          : {
              id: settlementEntryId,
              kind: "payout_reversed",
              postings: returnedEntry(transfer.sum, share, transfer.ownerId),
            },
      ],
    });
    await transaction.payout.update({
      where: { id: transfer.payoutId, state: "sending" },
      data: {
        state: isSent ? "sent" : "refused",
        settlementEntryId,
        settledAt: now,
        settledBy,
        ...(isSent ? { reference: result.reference } : { reason: result.reason ?? WITHDRAWAL_FAILED }),
      },
    });
    if (settledBy !== null)
      await audit(transaction, platform, {
        actorId: settledBy,
        action: isSent ? "payout.sent" : "payout.refused",
        subject: transfer.payoutId,
      });
    if (!isSent) {
      const { payoutId, ownerId } = transfer;
      // The next automatic payout would fail again. The owner switches it on after a correction.
      await transaction.payoutSetting.updateMany({
        where: { ownerId: BigInt(ownerId) },
        data: { strategy: "manual", checkAt: null },
      });
      await enqueue(transaction, [
        job(notifyPayoutRefused, { payoutId }, { key: `payout-refused:${payoutId}` }),
      ]);
    }
    return "settled";
  });
}
