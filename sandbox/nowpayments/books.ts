import { randomBytes, randomInt } from "node:crypto";
import type { Clock } from "../../bot/platform/clock.ts";
import { add, compare, formatDecimal, multiply, parseDecimal, ZERO } from "./decimals.ts";
import type { Decimal } from "./decimals.ts";
import { NUMBERS_NOT_GIVEN_AGAIN } from "./kept.ts";
import type { KeptBooks } from "./kept.ts";
import type { Coin, Market } from "./market.ts";
import { Refusal } from "./refusal.ts";

export const PAYMENT_STATUSES = [
  "waiting",
  "confirming",
  "confirmed",
  "sending",
  "partially_paid",
  "finished",
  "failed",
  "refunded",
  "expired",
] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** What an invoice and a payment made without one have in common. */
export type Order = {
  readonly priceAmount: Decimal;
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
  payAmount: Decimal;
  actuallyPaid: Decimal;
  estimateUntil: Date;
  updatedAt: Date;
};

/** The vendor keeps a payment open for a week, and one with a frozen rate for 20 minutes. */
export const OPEN_MS = 7 * 24 * 60 * 60_000;
export const FROZEN_RATE_MS = 20 * 60_000;

/** Charged on the deposit; with `is_fee_paid_by_user` it is added to what the buyer owes instead. */
export const SERVICE_FEE = parseDecimal("0.005");

/** Invoices and payments of one sandbox account, and the rules by which they come into being. */
export type Books = {
  keep(): KeptBooks;
  readonly invoices: ReadonlyMap<string, Invoice>;
  readonly payments: ReadonlyMap<string, Payment>;
  addInvoice(order: Omit<Invoice, "id" | "createdAt">): Invoice;
  invoice(id: string): Invoice;
  payInvoice(invoice: Invoice, coinCode: string): Payment;
  payOrder(order: Order, coinCode: string): Payment;
  /** A further deposit to the same address: its own payment id, the same order and invoice. */
  repeatPayment(parent: Payment): Payment;
  quote(order: Order, coin: Coin): Decimal;
};

export function openBooks({
  clock,
  market,
  from,
}: {
  clock: Clock;
  market: Market;
  from?: KeptBooks | undefined;
}): Books {
  // Random starts: a database that outlives a sandbox must not meet the same id twice. The ranges do not
  // overlap, so an invoice id is never by accident also a payment id.
  const last = (kept: number | undefined, billions: number): number =>
    kept === undefined
      ? randomInt(billions * 1_000_000_000, billions * 1_000_000_000 + 900_000_000)
      : kept + NUMBERS_NOT_GIVEN_AGAIN;
  let lastInvoice = last(from?.lastInvoice, 4);
  let lastPayment = last(from?.lastPayment, 5);
  let lastPurchase = last(from?.lastPurchase, 6);
  const invoices = from?.invoices ?? new Map<string, Invoice>();
  const payments = from?.payments ?? new Map<string, Payment>();

  const quote = (order: Order, coin: Coin): Decimal => {
    const factor = order.isFeePaidByUser ? add(parseDecimal("1"), SERVICE_FEE) : parseDecimal("1");
    return market.convert(multiply(order.priceAmount, factor), order.priceCurrency, coin.code, "up");
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

  const refuseTooLittle = (order: Order, coin: Coin): void => {
    const amount = quote(order, coin);
    if (compare(amount, parseDecimal(coin.minimum)) >= 0) return;
    const message = `Crypto amount ${formatDecimal(amount)} is less than minimal`;
    throw new Refusal(400, "AMOUNT_MINIMAL_ERROR", message);
  };

  return {
    keep: () => ({ invoices, payments, lastInvoice, lastPayment, lastPurchase }),
    invoices,
    payments,
    quote,
    addInvoice(order) {
      if (order.payCurrency !== null) refuseTooLittle(order, market.coinOnOffer(order.payCurrency));
      const invoice = { ...order, id: String(++lastInvoice), createdAt: clock.now() };
      invoices.set(invoice.id, invoice);
      return invoice;
    },
    invoice(id) {
      const invoice = invoices.get(id);
      if (invoice === undefined) throw new Refusal(404, "INVOICE_NOT_FOUND", "Invoice not found");
      return invoice;
    },
    payInvoice(invoice, coinCode) {
      const coin = market.coinOnOffer(coinCode);
      if (invoice.payCurrency !== null && invoice.payCurrency !== coin.code) {
        throw new Refusal(
          400,
          "INVALID_REQUEST_PARAMS",
          `This invoice is payable in ${invoice.payCurrency} only`,
        );
      }
      refuseTooLittle(invoice, coin);
      return addPayment(invoice, coin, { invoiceId: invoice.id });
    },
    payOrder(order, coinCode) {
      const coin = market.coinOnOffer(coinCode);
      refuseTooLittle(order, coin);
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
