import { randomBytes, randomInt } from "node:crypto";
import type { Clock } from "../../../bot/platform/time/clock.ts";
import { exact, ZERO } from "../../http/amounts.ts";
import type { Amount } from "../../http/amounts.ts";

/** The price of an invoice: in fiat, payable in any accepted asset, or in one asset. */
export type Price =
  | { readonly kind: "fiat"; readonly fiat: string; readonly acceptedAssets: readonly string[] }
  | { readonly kind: "crypto"; readonly asset: string };

export type NewInvoice = {
  readonly price: Price;
  readonly amount: Amount;
  readonly description: string | null;
  readonly hiddenMessage: string | null;
  readonly paidButton: { readonly name: string; readonly url: string } | null;
  readonly payload: string | null;
  readonly allowComments: boolean;
  readonly allowAnonymous: boolean;
  /** Seconds. */
  readonly expiresIn: number | null;
};

/** How an invoice was paid. The payer stays unknown to the merchant. */
export type PaidPart = {
  readonly at: Date;
  readonly asset: string;
  readonly amount: Amount;
  /** The asset's price in the invoice's fiat currency; null for an invoice in an asset. */
  readonly fiatRate: Amount | null;
  readonly usdRate: Amount;
  readonly fee: Amount;
  readonly feeInUsd: Amount;
  readonly isAnonymous: boolean;
  readonly comment: string | null;
};

export type Invoice = Omit<NewInvoice, "expiresIn"> & {
  readonly id: number;
  readonly hash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  paid: PaidPart | null;
  isDeleted: boolean;
};

export type InvoiceStatus = "active" | "paid" | "expired";

export type Transfer = {
  readonly id: number;
  readonly userId: number;
  readonly asset: string;
  readonly amount: Amount;
  readonly spendId: string;
  readonly comment: string | null;
  readonly completedAt: Date;
};

export type AppSnapshot = {
  readonly invoices: Map<number, Invoice>;
  readonly transfers: Map<string, Transfer>;
  readonly balances: Map<string, Amount>;
  readonly lastId: number;
};

/** A snapshot may be a second old. Ids of the lost second are never issued again. */
const ID_GAP_AFTER_RESTORE = 1_000;

/** Invoices, transfers and balances of one app. */
export type AppStore = {
  snapshot(): AppSnapshot;
  readonly invoices: ReadonlyMap<number, Invoice>;
  /** By `spend_id`, which is unique for ever. */
  readonly transfers: ReadonlyMap<string, Transfer>;
  addInvoice(invoice: NewInvoice): Invoice;
  statusOf(invoice: Invoice): InvoiceStatus;
  addTransfer(transfer: Omit<Transfer, "id" | "completedAt">): Transfer;
  balanceOf(asset: string): Amount;
  /** @param amount negative: money leaves the app. */
  changeBalance(asset: string, amount: Amount): void;
};

export function openAppStore({
  clock,
  snapshot,
}: {
  clock: Clock;
  snapshot?: AppSnapshot | undefined;
}): AppStore {
  // A random start: a database that outlives a sandbox must not see the same id twice.
  let lastId =
    snapshot === undefined ? randomInt(100_000_000, 900_000_000) : snapshot.lastId + ID_GAP_AFTER_RESTORE;
  const invoices = snapshot?.invoices ?? new Map<number, Invoice>();
  const transfers = snapshot?.transfers ?? new Map<string, Transfer>();
  const balances = snapshot?.balances ?? new Map<string, Amount>();
  const balanceOf = (asset: string): Amount => balances.get(asset) ?? ZERO;
  return {
    snapshot: () => ({ invoices, transfers, balances, lastId }),
    invoices,
    transfers,
    addInvoice({ expiresIn, ...rest }) {
      const createdAt = clock.now();
      const invoice: Invoice = {
        ...rest,
        id: ++lastId,
        hash: `IV${randomBytes(8).toString("base64url")}`,
        createdAt,
        expiresAt: expiresIn === null ? null : new Date(createdAt.getTime() + expiresIn * 1000),
        paid: null,
        isDeleted: false,
      };
      invoices.set(invoice.id, invoice);
      return invoice;
    },
    statusOf({ paid, expiresAt }) {
      if (paid !== null) return "paid";
      return expiresAt !== null && clock.now() >= expiresAt ? "expired" : "active";
    },
    addTransfer(transfer) {
      const made = { ...transfer, id: ++lastId, completedAt: clock.now() };
      transfers.set(made.spendId, made);
      return made;
    },
    balanceOf,
    changeBalance: (asset, amount) =>
      void balances.set(asset, exact(balanceOf(asset)).plus(amount).toFixed()),
  };
}
