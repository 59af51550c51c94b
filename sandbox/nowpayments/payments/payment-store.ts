import { randomBytes, randomInt } from "node:crypto";
import type { Clock } from "../../../bot/platform/time/clock.ts";
import { exact, ZERO } from "../../http/amounts.ts";
import type { Amount } from "../../http/amounts.ts";
import type { Coin, Market } from "./market.ts";
import { NowPaymentsError } from "./nowpayments-error.ts";

export const PAYMENT_STATUSES = [
  "waiting",
  "confirming",
  "confirmed",
  "wrong_asset_confirmed",
  "sending",
  "partially_paid",
  "finished",
  "failed",
  "refunded",
  "expired",
  "cancelled",
] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** The common fields of an invoice and of a payment without one. */
export type Order = {
  readonly priceAmount: Amount;
  readonly priceCurrency: string;
  readonly orderId: string | null;
  readonly orderDescription: string | null;
  readonly ipnCallbackUrl: string | null;
  readonly isFixedRate: boolean;
  readonly isFeePaidByUser: boolean;
};

export type Invoice = Order & {
  readonly id: string;
  readonly payCurrency: string | null;
  readonly successUrl: string | null;
  readonly cancelUrl: string | null;
  readonly partiallyPaidUrl: string | null;
  readonly createdAt: Date;
};

export type Payment = Order & {
  readonly id: string;
  readonly invoiceId: string | null;
  readonly parentPaymentId: string | null;
  readonly purchaseId: string;
  readonly payAddress: string;
  readonly payinExtraId: string | null;
  readonly createdAt: Date;
  readonly validUntil: Date;
  status: PaymentStatus;
  payCurrency: string;
  payAmount: Amount;
  actuallyPaid: Amount;
  estimateUntil: Date;
  updatedAt: Date;
};

/** The vendor keeps a payment open for a week, and one with a frozen rate for 20 minutes. */
export const OPEN_MS = 7 * 24 * 60 * 60_000;
export const FROZEN_RATE_MS = 20 * 60_000;

/** Deducted from the deposit; with `is_fee_paid_by_user` added to the buyer's amount instead. */
export const SERVICE_FEE: Amount = "0.005";

export type PaymentStoreSnapshot = {
  readonly invoices: Map<string, Invoice>;
  readonly payments: Map<string, Payment>;
  readonly lastInvoice: number;
  readonly lastPayment: number;
  readonly lastPurchase: number;
};

/** A snapshot may be a second old. Ids of the lost second are never issued again. */
const ID_GAP_AFTER_RESTORE = 1_000;

/** Invoices and payments of one account, and the rules for creating them. */
export type PaymentStore = {
  snapshot(): PaymentStoreSnapshot;
  readonly invoices: ReadonlyMap<string, Invoice>;
  readonly payments: ReadonlyMap<string, Payment>;
  addInvoice(order: Omit<Invoice, "id" | "createdAt">): Invoice;
  invoice(id: string): Invoice;
  payInvoice(invoice: Invoice, coinCode: string): Payment;
  payOrder(order: Order, coinCode: string): Payment;
  /** A further deposit to the same address: its own payment id, the same order and invoice. */
  repeatPayment(parent: Payment): Payment;
  quote(order: Order, coin: Coin): Amount;
};

export function openPaymentStore({
  clock,
  market,
  snapshot,
}: {
  clock: Clock;
  market: Market;
  snapshot?: PaymentStoreSnapshot | undefined;
}): PaymentStore {
  // Random starts: a database that outlives a sandbox must not see the same id twice. The ranges do not overlap, so an
  // invoice id never equals a payment id.
  const last = (stored: number | undefined, billions: number): number =>
    stored === undefined
      ? randomInt(billions * 1_000_000_000, billions * 1_000_000_000 + 900_000_000)
      : stored + ID_GAP_AFTER_RESTORE;
  let lastInvoice = last(snapshot?.lastInvoice, 4);
  let lastPayment = last(snapshot?.lastPayment, 5);
  let lastPurchase = last(snapshot?.lastPurchase, 6);
  const invoices = snapshot?.invoices ?? new Map<string, Invoice>();
  const payments = snapshot?.payments ?? new Map<string, Payment>();

  const quote = (order: Order, coin: Coin): Amount => {
    const price = exact(order.priceAmount);
    const asked = order.isFeePaidByUser ? price.plus(price.times(SERVICE_FEE)) : price;
    return market.convert(asked.toFixed(), order.priceCurrency, coin.code, "up");
  };

  const addPayment = (order: Order, coin: Coin, rest: Partial<Payment> = {}): Payment => {
    const now = clock.now();
    const after = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
    const payment: Payment = {
      priceAmount: order.priceAmount,
      priceCurrency: order.priceCurrency,
      orderId: order.orderId,
      orderDescription: order.orderDescription,
      ipnCallbackUrl: order.ipnCallbackUrl,
      isFixedRate: order.isFixedRate,
      isFeePaidByUser: order.isFeePaidByUser,
      id: String(++lastPayment),
      invoiceId: null,
      parentPaymentId: null,
      purchaseId: String(++lastPurchase),
      payAddress: coin.memo ? `${coin.addressPrefix}SandboxDeposits` : newAddress(coin),
      payinExtraId: coin.memo ? String(randomInt(100_000_000, 999_999_999)) : null,
      createdAt: now,
      updatedAt: now,
      validUntil: after(order.isFixedRate || order.isFeePaidByUser ? FROZEN_RATE_MS : OPEN_MS),
      estimateUntil: after(FROZEN_RATE_MS),
      status: "waiting",
      payCurrency: coin.code,
      payAmount: quote(order, coin),
      actuallyPaid: ZERO,
      ...rest,
    };
    payments.set(payment.id, payment);
    return payment;
  };

  const requireMinimum = (order: Order, coin: Coin): void => {
    const amount = quote(order, coin);
    if (exact(amount).gte(coin.minimum)) return;
    const message = `Crypto amount ${amount} is less than minimal`;
    throw new NowPaymentsError(400, "AMOUNT_MINIMAL_ERROR", message);
  };

  return {
    snapshot: () => ({ invoices, payments, lastInvoice, lastPayment, lastPurchase }),
    invoices,
    payments,
    quote,
    addInvoice(order) {
      if (order.payCurrency !== null) requireMinimum(order, market.availableCoin(order.payCurrency));
      const invoice = { ...order, id: String(++lastInvoice), createdAt: clock.now() };
      invoices.set(invoice.id, invoice);
      return invoice;
    },
    invoice(id) {
      const invoice = invoices.get(id);
      if (invoice === undefined) throw new NowPaymentsError(404, "INVOICE_NOT_FOUND", "Invoice not found");
      return invoice;
    },
    payInvoice(invoice, coinCode) {
      const coin = market.availableCoin(coinCode);
      if (invoice.payCurrency !== null && invoice.payCurrency !== coin.code) {
        throw new NowPaymentsError(
          400,
          "INVALID_REQUEST_PARAMS",
          `This invoice is payable in ${invoice.payCurrency} only`,
        );
      }
      requireMinimum(invoice, coin);
      return addPayment(invoice, coin, { invoiceId: invoice.id });
    },
    payOrder(order, coinCode) {
      const coin = market.availableCoin(coinCode);
      requireMinimum(order, coin);
      return addPayment(order, coin);
    },
    repeatPayment(parent) {
      return addPayment(parent, market.coin(parent.payCurrency), {
        invoiceId: parent.invoiceId,
        parentPaymentId: parent.id,
        purchaseId: parent.purchaseId,
        payAddress: parent.payAddress,
        payinExtraId: parent.payinExtraId,
        payAmount: parent.payAmount,
      });
    },
  };
}

function newAddress(coin: Coin): string {
  return `${coin.addressPrefix}${randomBytes(16).toString("hex")}`;
}
