import { exact, ZERO } from "../../http/amounts.ts";
import type { Amount } from "../../http/amounts.ts";

/** `pending` is reserved for conversions and withdrawals under way. Both are exact. */
export type Balance = { readonly available: Amount; readonly pending: Amount };

/** The coins of the account, by lower-case code. Every amount is positive. */
export type Balances = {
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

export function createBalances(all: Map<string, Balance>): Balances {
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
