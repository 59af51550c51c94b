import type { Invoice, InvoiceStatus } from "./state/app-store.ts";
import type { HowPaid } from "./state/pay-invoice.ts";
import type { JsonObject } from "./state/invoice-body.ts";
import type { Delivery } from "./webhook/updates.ts";

/** An invoice as its buyer and its merchant see it. `amount` is an exact decimal text in `currency`. */
export type SandboxInvoice = {
  readonly id: number;
  readonly url: string;
  readonly payload: string | null;
  readonly description: string | null;
  readonly amount: string;
  readonly currency: string;
  readonly status: InvoiceStatus;
  readonly acceptedAssets: readonly string[];
  /** The asset and the amounts of a paid invoice. */
  readonly paid: { readonly asset: string; readonly amount: string; readonly fee: string } | undefined;
};

/** A person on the page of one invoice. */
export type Payer = {
  readonly invoice: SandboxInvoice;
  /**
   * Pays the whole invoice. Resolves when the update was answered or given up; with none where no update is sent.
   * @throws {CryptoPayError} for an invoice that cannot be paid like this.
   */
  pay(how?: HowPaid): Promise<Delivery[]>;
  /** Reports the paid invoice once more, in a new update. */
  report(): Promise<Delivery[]>;
  /** The body of an update about the invoice, with changed fields, for a manual update. */
  updateBody(changes?: JsonObject): string;
};

export function describeInvoice(invoice: Invoice, status: InvoiceStatus, url: string): SandboxInvoice {
  const { id, payload, description, amount, price, paid } = invoice;
  return {
    id,
    url,
    payload,
    description,
    amount,
    currency: price.kind === "fiat" ? price.fiat : price.asset,
    status,
    acceptedAssets: price.kind === "fiat" ? price.acceptedAssets : [price.asset],
    paid: paid === null ? undefined : { asset: paid.asset, amount: paid.amount, fee: paid.fee },
  };
}
