import { findProvider } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Batch, Transfer } from "../batches/batches.ts";
import { custodyOf } from "../batches/senders.ts";
import type { TransferResult } from "../batches/settle-transfer.ts";
import { findWithdrawal } from "./find-withdrawal.ts";

export type SeenTransfer =
  | { readonly kind: "ended"; readonly result: TransferResult }
  /** The provider has no transfer with this id. */
  | { readonly kind: "absent" }
  /** The transfer is under way, or the provider gives no usable answer. */
  | { readonly kind: "unknown" };

/** Asks the provider what became of a transfer that a call has named. Changes nothing. */
export async function lookAtTransfer(
  platform: Platform,
  batch: Batch,
  transfer: Transfer,
): Promise<SeenTransfer> {
  const { provider, providerBatchId } = batch;
  const transfers = findProvider(provider)?.transfers;
  if (transfers !== undefined) {
    const found = await transfers.find(platform, walletTransferOf(transfer));
    return found.kind === "sent"
      ? { kind: "ended", result: { kind: "sent", reference: found.reference, fee: undefined } }
      : found;
  }
  if (providerBatchId === undefined) return { kind: "unknown" };
  const payout = await custodyOf(batch).payouts.read(platform, providerBatchId);
  const withdrawal = payout.kind === "done" ? findWithdrawal(payout.value.withdrawals, transfer) : undefined;
  const result = withdrawal === undefined ? undefined : resultOf(withdrawal);
  return result === undefined ? { kind: "unknown" } : { kind: "ended", result };
}

/** @throws {Error} before the batch has its coins. */
export function walletTransferOf({ id, address, amount }: Transfer) {
  if (amount === undefined) throw new Error(`Transfer ${id} has no coins to send`);
  return { id, userId: Number(address), asset: amount.currency, amount: amount.amount };
}

/** Undefined: under way, or a status that is new to the program and proves nothing. */
export function resultOf({
  status,
  hash,
  id,
  fee,
  error,
}: providerTypes.Withdrawal): TransferResult | undefined {
  switch (status) {
    case "sent":
      return { kind: "sent", reference: hash ?? id, fee };
    case "failed":
    case "rejected":
      return { kind: "failed", error };
    case "created":
    case "sending":
    case "unknown":
      return undefined;
  }
}
