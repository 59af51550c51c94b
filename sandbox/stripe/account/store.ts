import { randomInt } from "node:crypto";
import type { Clock } from "../../../bot/platform/time/clock.ts";
import type { Invoice, InvoicePayment, Subscription } from "./billing-objects.ts";
import type {
  BalanceTransaction,
  Charge,
  Customer,
  Dispute,
  Metadata,
  PaymentIntent,
  Refund,
  Seconds,
  Session,
} from "./objects.ts";
import type { Recurring } from "./billing-objects.ts";
import { missing } from "./stripe-error.ts";
import { savedMethod } from "./cards.ts";
import type { TaxRate } from "./tax.ts";
import type { CardExpiry } from "./cards.ts";

/** The parts of a session's request that its body does not show. */
export type SessionPlan = {
  readonly name: string;
  readonly description: string | null;
  readonly recurring: Recurring | null;
  readonly unitAmount: number;
  readonly quantity: number;
  readonly isTaxed: boolean;
  /** `payment_intent_data.metadata`, or `subscription_data.metadata`. */
  readonly metadata: Metadata;
  readonly paymentDescription: string | null;
};

/** `source` is the object that the event shows, as it was. */
export type StripeEvent = {
  readonly id: string;
  readonly object: "event";
  readonly api_version: string;
  readonly created: Seconds;
  readonly data: { readonly object: object; readonly previous_attributes?: object };
  readonly livemode: false;
  readonly request: { readonly id: string | null; readonly idempotency_key: string | null };
  readonly type: string;
  pending_webhooks: number;
};

type Rows = {
  readonly session: Session;
  readonly customer: Customer;
  readonly payment_intent: PaymentIntent;
  readonly charge: Charge;
  readonly refund: Refund;
  readonly balance_transaction: BalanceTransaction;
  readonly dispute: Dispute;
  readonly subscription: Subscription;
  readonly invoice: Invoice;
  readonly invoice_payment: InvoicePayment;
  readonly event: StripeEvent;
};
export type TableName = keyof Rows;
export type Stored<Name extends TableName> = Rows[Name];
type Tables = { readonly [Name in TableName]: Map<string, Rows[Name]> };

/** The vendor's prefixes, and the names in "No such …". */
const tables: Readonly<Record<TableName, { readonly prefix: string; readonly name: string }>> = {
  session: { prefix: "cs_test_a1", name: "checkout.session" },
  customer: { prefix: "cus_", name: "customer" },
  payment_intent: { prefix: "pi_3", name: "payment_intent" },
  charge: { prefix: "ch_3", name: "charge" },
  refund: { prefix: "re_3", name: "refund" },
  balance_transaction: { prefix: "txn_3", name: "balance_transaction" },
  dispute: { prefix: "du_1", name: "dispute" },
  subscription: { prefix: "sub_1", name: "subscription" },
  invoice: { prefix: "in_1", name: "invoice" },
  invoice_payment: { prefix: "inpay_1", name: "invoice_payment" },
  event: { prefix: "evt_1", name: "event" },
};

const tableNames = Object.keys(tables) as TableName[];

export type StoreSnapshot = { readonly tables: Tables; readonly plans: Map<string, SessionPlan> };

/** All objects of one account. */
export type Store = {
  readonly tables: Tables;
  /** By the id of the session, and of the subscription that it made. */
  readonly plans: Map<string, SessionPlan>;
  now(): Seconds;
  newId(table: TableName): string;
  add<Name extends TableName>(table: Name, row: Stored<Name>): Stored<Name>;
  /** @throws {StripeError} 404. */
  get<Name extends TableName>(table: Name, id: string, param?: string): Stored<Name>;
  /** The newest first, as every list of the vendor. */
  list<Name extends TableName>(table: Name): Stored<Name>[];
  /** Tests may change it at any time. */
  readonly cardExpiry: CardExpiry;
  readonly tax: TaxRate;
  /** The object with this id, whatever its kind. */
  find(id: string): object | undefined;
  snapshot(): StoreSnapshot;
};

export function openStore({
  clock,
  snapshot,
}: {
  clock: Clock;
  snapshot?: StoreSnapshot | undefined;
}): Store {
  const stored: Tables =
    snapshot?.tables ??
    (Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as Tables);
  const plans = snapshot?.plans ?? new Map<string, SessionPlan>();
  const cardExpiry: CardExpiry = { month: 12, year: 2034 };
  // Germany's.
  const tax: TaxRate = { percent: 19 };
  const table = <Name extends TableName>(name: Name): Map<string, Stored<Name>> => stored[name];
  return {
    tables: stored,
    plans,
    cardExpiry,
    tax,
    now: () => Math.floor(clock.now().getTime() / 1_000),
    newId: (name) => newId(tables[name].prefix),
    add(name, row) {
      table(name).set(row.id, row);
      return row;
    },
    get(name, id, param) {
      const row = table(name).get(id);
      if (row === undefined) throw missing(tables[name].name, id, param);
      return row;
    },
    list: (name) => [...table(name).values()].toReversed(),
    find(id) {
      for (const name of tableNames) {
        const row = table(name).get(id);
        if (row !== undefined) return row;
      }
      return savedMethod(id, cardExpiry);
    },
    snapshot: () => ({ tables: stored, plans }),
  };
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

export const newId = (prefix: string): string =>
  prefix + Array.from({ length: 24 }, () => LETTERS[randomInt(LETTERS.length)] ?? "").join("");
