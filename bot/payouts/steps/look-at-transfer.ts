import { findProvider } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Batch, Transfer } from "../batches/batches.ts";
import { custodyOf } from "../batches/batches.ts";
import type { TransferResult } from "../batches/settle-transfer.ts";
import { lookBack } from "./next-step.ts";
import { unitsOf } from "../../platform/values/amount.ts";

export type SeenTransfer =
  | { readonly kind: "ended"; readonly result: TransferResult }
  /** The provider could not send. It may still do so if the operator asks its support. */
  | { readonly kind: "failed"; readonly error: string }
  /** The provider has no transfer with this id. */
  | { readonly kind: "absent" }
  /** The provider has begun to send, or gives a status that is new to the program. */
  | { readonly kind: "under_way" }
  /** The provider waits for the verification, or gives no usable answer. */
  | { readonly kind: "unknown" };

const UNKNOWN: SeenTransfer = { kind: "unknown" };

/** Asks the provider what became of a transfer that a call may have named. Changes nothing. */
export async function lookAtTransfer(
  platform: Platform,
  batch: Batch,
  transfer: Transfer,
): Promise<SeenTransfer> {
  const transfers = findProvider(batch.provider)?.transfers;
  if (transfers === undefined) return lookAtWithdrawal(platform, batch, transfer);
  const found = await transfers.find(platform, walletTransferOf(transfer));
  return found.kind === "sent"
    ? { kind: "ended", result: { kind: "sent", reference: found.reference, fee: undefined } }
    : found;
}

async function lookAtWithdrawal(platform: Platform, batch: Batch, transfer: Transfer): Promise<SeenTransfer> {
  const { payouts } = custodyOf(batch);
  if (batch.providerBatchId !== undefined) {
    const payout = await payouts.read(platform, batch.providerBatchId);
    if (payout.kind === "done") {
      const withdrawal = findWithdrawal(payout.value.withdrawals, transfer);
      return withdrawal === undefined ? UNKNOWN : readWithdrawal(withdrawal);
    }
    if (payout.kind !== "refused" || payout.reason !== "not_found") return UNKNOWN;
  }
  const found = await payouts.find(platform, {
    externalId: transfer.id,
    since: lookBack(batch.attemptedAt ?? batch.changedAt),
  });
  if (found.kind !== "done") return UNKNOWN;
  const withdrawal = found.value.find(({ status }) => status !== "rejected") ?? found.value[0];
  return withdrawal === undefined ? { kind: "absent" } : readWithdrawal(withdrawal);
}

/** @throws {Error} before the batch has its coins. */
export function walletTransferOf({ id, address, amount }: Transfer) {
  if (amount === undefined) throw new Error(`Transfer ${id} has no coins to send`);
  return { id, userId: Number(address), asset: amount.currency, amount: amount.amount };
}

export function readWithdrawal({
  status,
  vendorStatus,
  hash,
  id,
  fee,
  error,
}: providerTypes.Withdrawal): SeenTransfer {
  switch (status) {
    case "sent":
      return { kind: "ended", result: { kind: "sent", reference: hash ?? id, fee } };
    case "rejected":
      return { kind: "ended", result: { kind: "failed", error } };
    case "failed":
      return { kind: "failed", error: error ?? vendorStatus };
    case "sending":
    case "unknown":
      return { kind: "under_way" };
    case "created":
      return UNKNOWN;
  }
}

/**
 * The withdrawal of a transfer: by our id, by the provider's, or, where the provider repeats neither, the only one with the same
 * wallet and amount.
 */
export function findWithdrawal(
  withdrawals: readonly providerTypes.Withdrawal[],
  { id, withdrawalId, address, memo, amount }: Transfer,
): providerTypes.Withdrawal | undefined {
  const named = withdrawals.find(
    (one) => one.externalId === id || (withdrawalId !== undefined && one.id === withdrawalId),
  );
  if (named !== undefined || amount === undefined) return named;
  const alike = withdrawals.filter(
    (one) =>
      one.externalId === undefined &&
      one.address === address &&
      one.memo === memo &&
      unitsOf(one.amount) === unitsOf(amount.amount),
  );
  return alike.length === 1 ? alike[0] : undefined;
}
