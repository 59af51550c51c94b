import type { Delivery } from "../ipn/ipn-sender.ts";
import type { Conversions } from "./conversions.ts";
import type { PayoutIpns } from "./payout-ipns.ts";
import type { Batch, Conversion, ConversionStatus, Withdrawal, WithdrawalStatus } from "./custody-store.ts";
import type { Withdrawals } from "./withdrawals.ts";

/** Amounts are exact decimal strings, currencies lower-case codes. */
export type SandboxConversion = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fromAmount: string;
  readonly toAmount: string | null;
  readonly status: ConversionStatus;
  /** Finishes at the current rate, before its time. */
  finish(): void;
  reject(): void;
};

export type SandboxPayout = {
  readonly batchId: string;
  /** Wrong two-factor codes so far. */
  readonly attempts: number;
  readonly isVerified: boolean;
  readonly withdrawals: readonly SandboxWithdrawal[];
};

/** A withdrawal and the events that can happen to it. Each resolves with its IPNs. */
export type SandboxWithdrawal = {
  readonly id: string;
  readonly batchId: string;
  readonly externalId: string | null;
  readonly currency: string;
  readonly amount: string;
  readonly fee: string;
  readonly address: string;
  readonly extraId: string | null;
  readonly status: WithdrawalStatus;
  /** The transaction, from SENDING on. */
  readonly hash: string | null;
  readonly error: string | null;
  /** Finishes before its time, or after a failure. */
  finish(): Promise<Delivery[]>;
  /** The network fails; the coins are back in custody, and the vendor may send them all the same later. */
  fail(error?: string): Promise<Delivery[]>;
  /** The vendor rejects it; the coins are back in custody. */
  reject(error?: string): Promise<Delivery[]>;
  /** Makes every further step later. */
  delay(milliseconds: number): void;
  /** Sends an IPN with this status, whatever the withdrawal's own one is: a late or false report. */
  report(status: WithdrawalStatus): Promise<Delivery[]>;
};

export function conversionHandle(conversion: Conversion, conversions: Conversions): SandboxConversion {
  const { id, from, to, fromAmount } = conversion;
  return {
    id,
    from,
    to,
    fromAmount,
    get toAmount() {
      return conversion.toAmount;
    },
    get status() {
      return conversion.status;
    },
    finish: () => conversions.finish(conversion),
    reject: () => conversions.reject(conversion),
  };
}

export function withdrawalHandle(
  withdrawal: Withdrawal,
  { withdrawals, ipns }: { withdrawals: Withdrawals; ipns: PayoutIpns },
): SandboxWithdrawal {
  const { id, batchId, externalId, currency, amount, fee, address, extraId } = withdrawal;
  return {
    id,
    batchId,
    externalId,
    currency,
    amount,
    fee,
    address,
    extraId,
    get status() {
      return withdrawal.status;
    },
    get hash() {
      return withdrawal.hash;
    },
    get error() {
      return withdrawal.error;
    },
    finish: async () => withdrawals.finish(withdrawal),
    fail: async (error = "Transaction failed") => withdrawals.fail(withdrawal, error),
    reject: async (error) => withdrawals.reject(withdrawal, error ?? null),
    delay(milliseconds) {
      withdrawal.delayMs += milliseconds;
    },
    report: (status) => ipns.report(withdrawal, status),
  };
}

export const payoutHandle = (
  batch: Batch,
  parts: { withdrawals: Withdrawals; ipns: PayoutIpns },
): SandboxPayout => ({
  batchId: batch.id,
  get attempts() {
    return batch.attempts;
  },
  get isVerified() {
    return batch.isVerified;
  },
  withdrawals: batch.withdrawals.map((withdrawal) => withdrawalHandle(withdrawal, parts)),
});
