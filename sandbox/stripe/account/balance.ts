import type { BalanceTransaction, Charge, Dispute, Refund } from "./objects.ts";
import type { Store } from "./store.ts";

/** The vendor's price for a card of the account's country: 2.9 % and 30 cents, rounded half up (from memory). */
export const feeOf = (amount: number): number => Math.floor((amount * 29 + 500) / 1_000) + 30;

/** The fee of each dispute, which the vendor keeps also from a dispute that is won. */
export const DISPUTE_FEE = 1_500;

/** Money is available two business days later; a rolling two days here. */
const AVAILABLE_AFTER_S = 2 * 86_400;

type Entry = Pick<
  BalanceTransaction,
  "amount" | "currency" | "fee" | "reporting_category" | "source" | "type"
>;

/** Everything that changes the account's balance is an entry; entries are never changed or deleted. */
export function addEntry(store: Store, entry: Entry): BalanceTransaction {
  const created = store.now();
  return store.add("balance_transaction", {
    ...entry,
    id: store.newId("balance_transaction"),
    object: "balance_transaction",
    available_on: created + AVAILABLE_AFTER_S,
    created,
    description: null,
    exchange_rate: null,
    fee_details: entry.fee === 0 ? [] : [{ amount: entry.fee, currency: entry.currency, type: "stripe_fee" }],
    net: entry.amount - entry.fee,
    status: "pending",
  });
}

/** "payment": by a bank debit or another way that is no card. Of a debit it exists from its submission to the bank on. */
export const chargeEntry = (
  store: Store,
  { id, amount, currency, payment_method_details: method }: Charge,
): BalanceTransaction =>
  addEntry(store, {
    amount,
    currency,
    fee: feeOf(amount),
    reporting_category: "charge",
    source: id,
    type: method.type === "card" ? "charge" : "payment",
  });

/** Takes back the entry of a debit that failed, with its fee (from memory). */
export const failedChargeEntry = (store: Store, { id, amount, currency }: Charge): BalanceTransaction =>
  addEntry(store, {
    amount: -amount,
    currency,
    fee: -feeOf(amount),
    reporting_category: "charge_failure",
    source: id,
    type: "payment_failure_refund",
  });

/** The vendor keeps the charge's fee. */
export const refundEntry = (store: Store, { id, amount, currency }: Refund): BalanceTransaction =>
  addEntry(store, {
    amount: -amount,
    currency,
    fee: 0,
    reporting_category: "refund",
    source: id,
    type: "refund",
  });

export const failedRefundEntry = (store: Store, { id, amount, currency }: Refund): BalanceTransaction =>
  addEntry(store, {
    amount,
    currency,
    fee: 0,
    reporting_category: "refund_failure",
    source: id,
    type: "refund_failure",
  });

/** The amount and the fee at once. */
export const withdrawalEntry = (store: Store, { id, amount, currency }: Dispute): BalanceTransaction =>
  addEntry(store, {
    amount: -amount,
    currency,
    fee: DISPUTE_FEE,
    reporting_category: "dispute",
    source: id,
    type: "adjustment",
  });

/** The amount, or a part of it, comes back; the fee does not (from memory, of the newer accounts). */
export const reversalEntry = (store: Store, { id, currency }: Dispute, amount: number): BalanceTransaction =>
  addEntry(store, {
    amount,
    currency,
    fee: 0,
    reporting_category: "dispute_reversal",
    source: id,
    type: "adjustment",
  });

/** The account's own currency, and those of its entries. */
export const currenciesOf = (store: Store): string[] => [
  ...new Set(["usd", ...[...store.tables.balance_transaction.values()].map(({ currency }) => currency)]),
];

/** The sum of all entries: what the account is worth, in the currency's minor unit. */
export const balanceOf = (store: Store, currency: string): number =>
  [...store.tables.balance_transaction.values()]
    .filter((entry) => entry.currency === currency)
    .reduce((sum, { net }) => sum + net, 0);
