import { randomInt } from "node:crypto";
import { createBalances } from "./balances.ts";
import type { Balance, Balances } from "./balances.ts";
import type { Amount } from "../../http/amounts.ts";

export type ConversionStatus = "WAITING" | "PROCESSING" | "FINISHED" | "REJECTED";

export type Conversion = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fromAmount: Amount;
  readonly createdAt: Date;
  status: ConversionStatus;
  /** An estimate until the conversion is finished; null for a rejected one. */
  toAmount: Amount | null;
  updatedAt: Date;
};

export const WITHDRAWAL_STATUSES = [
  "WAITING",
  "CREATING",
  "PROCESSING",
  "SENDING",
  "FINISHED",
  "FAILED",
  "REJECTED",
] as const;
export type WithdrawalStatus = (typeof WITHDRAWAL_STATUSES)[number];

export type Withdrawal = {
  readonly id: string;
  readonly batchId: string;
  readonly address: string;
  readonly extraId: string | null;
  readonly currency: string;
  readonly amount: Amount;
  /** Set if the amount was asked in fiat. */
  readonly fiat: { readonly amount: Amount; readonly currency: string } | null;
  /** The network's fee in the coin, as of the creation. */
  readonly fee: Amount;
  /** The coins that the account pays: the amount, and the fee if the sender pays it. */
  readonly reserved: Amount;
  readonly ipnCallbackUrl: string | null;
  readonly description: string | null;
  readonly externalId: string | null;
  readonly createdAt: Date;
  status: WithdrawalStatus;
  hash: string | null;
  error: string | null;
  /** The time of the verification. */
  requestedAt: Date | null;
  updatedAt: Date | null;
  /** Added to the time of every further step. */
  delayMs: number;
  /** The last status whose IPN was answered or given up. */
  reported: WithdrawalStatus | null;
};

export type Batch = {
  readonly id: string;
  readonly withdrawals: readonly Withdrawal[];
  readonly createdAt: Date;
  /** Wrong codes so far. */
  attempts: number;
  isVerified: boolean;
};

export type CustodySnapshot = {
  readonly balances: Map<string, Balance>;
  /** What each payment has brought in, by its id. */
  readonly credits: Map<string, { readonly currency: string; readonly amount: Amount }>;
  readonly conversions: Map<string, Conversion>;
  readonly batches: Map<string, Batch>;
  /** The periods of two-factor codes that verified a batch. */
  readonly usedPeriods: Set<number>;
  readonly last: { conversion: number; batch: number; withdrawal: number };
};

export type CustodyStore = Omit<CustodySnapshot, "balances" | "last"> & {
  readonly balances: Balances;
  newId(kind: "conversion" | "batch" | "withdrawal"): string;
  withdrawals(): Withdrawal[];
  snapshot(): CustodySnapshot;
};

/** A snapshot may be a second old. Ids of the lost second are never issued again. */
const ID_GAP_AFTER_RESTORE = 1_000;

export function openCustodyStore(snapshot?: CustodySnapshot): CustodyStore {
  // Random starts, as those of payments, in ranges of their own.
  const start = (stored: number | undefined, billions: number): number =>
    stored === undefined
      ? randomInt(billions * 1_000_000_000, billions * 1_000_000_000 + 900_000_000)
      : stored + ID_GAP_AFTER_RESTORE;
  const state: CustodySnapshot = {
    balances: snapshot?.balances ?? new Map(),
    credits: snapshot?.credits ?? new Map(),
    conversions: snapshot?.conversions ?? new Map(),
    batches: snapshot?.batches ?? new Map(),
    usedPeriods: snapshot?.usedPeriods ?? new Set(),
    last: {
      conversion: start(snapshot?.last.conversion, 1),
      batch: start(snapshot?.last.batch, 8),
      withdrawal: start(snapshot?.last.withdrawal, 7),
    },
  };
  const { credits, conversions, batches, usedPeriods } = state;
  return {
    credits,
    conversions,
    batches,
    usedPeriods,
    balances: createBalances(state.balances),
    newId: (kind) => String(++state.last[kind]),
    withdrawals: () => [...batches.values()].flatMap(({ withdrawals }) => withdrawals),
    snapshot: () => state,
  };
}
