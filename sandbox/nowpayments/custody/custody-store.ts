import { randomInt } from "node:crypto";
import type { Amount } from "../../http/amounts.ts";
import { exact, ZERO } from "../../http/amounts.ts";

/** `pending` is reserved for conversions and withdrawals under way. Both are exact. */
type Balance = { readonly available: Amount; readonly pending: Amount };

/** The coins of the account, by lower-case code. Every amount is positive. */
type Balances = {
  readonly all: ReadonlyMap<string, Balance>;
  of(currency: string): Balance;
  credit(currency: string, amount: Amount): void;
  /** @throws {RangeError} if the available amount does not suffice. */
  debit(currency: string, amount: Amount): void;
  /** From available to pending. @throws {RangeError} if the available amount does not suffice. */
  reserve(currency: string, amount: Amount): void;
  /** From pending back to available. */
  release(currency: string, amount: Amount): void;
  /** Pending coins leave the account. */
  spend(currency: string, amount: Amount): void;
};

const NOTHING: Balance = { available: ZERO, pending: ZERO };

function createBalances(all: Map<string, Balance>): Balances {
  const of = (currency: string): Balance => all.get(currency) ?? NOTHING;
  const change = (currency: string, by: { available: Amount; pending: Amount }): void => {
    const { available, pending } = of(currency);
    const next = {
      available: exact(available).plus(by.available),
      pending: exact(pending).plus(by.pending),
    };
    if (next.available.lt(0) || next.pending.lt(0))
      throw new RangeError(`Custody holds too little ${currency}`);
    all.set(currency, { available: next.available.toFixed(), pending: next.pending.toFixed() });
  };
  const minus = (amount: Amount): Amount => exact(amount).negated().toFixed();
  return {
    all,
    of,
    credit: (currency, amount) => change(currency, { available: amount, pending: ZERO }),
    debit: (currency, amount) => change(currency, { available: minus(amount), pending: ZERO }),
    reserve: (currency, amount) => change(currency, { available: minus(amount), pending: amount }),
    release: (currency, amount) => change(currency, { available: amount, pending: minus(amount) }),
    spend: (currency, amount) => change(currency, { available: ZERO, pending: minus(amount) }),
  };
}

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
  /** The amount that each payment has brought in, by its id. */
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
