import type { Books, Invoice, Payment, PaymentStatus } from "./books.ts";
import { formatDecimal } from "./decimals.ts";
import type { Delivery } from "./ipn-delivery.ts";
import type { JsonObject } from "./payment-body.ts";
import type { Overrides, PaymentLife } from "./payment-life.ts";

/** A buyer in front of the payment page of one invoice. */
export type Buyer = {
  readonly invoice: SandboxInvoice;
  /**
   * Picks a coin, which creates a payment; resolves when the IPN `waiting` was answered or given up.
   * Throws what the page would show: an unknown coin, or an amount below the coin's minimum.
   */
  choose(coin: string): Promise<SandboxPayment>;
  /** All payments of the invoice, oldest first. */
  payments(): SandboxPayment[];
};

/** `priceAmount` is an exact decimal text in `priceCurrency`. */
export type SandboxInvoice = {
  readonly id: string;
  readonly orderId: string | null;
  readonly orderDescription: string | null;
  readonly priceAmount: string;
  readonly priceCurrency: string;
  readonly url: string;
  readonly ipnCallbackUrl: string | null;
};

/**
 * A payment and what can happen to it. Amounts are exact decimal texts in whole coins. Every method resolves
 * when its last IPN was answered or given up, with those deliveries; with none if IPNs are not configured.
 */
export type SandboxPayment = {
  readonly id: string;
  readonly invoiceId: string | null;
  readonly parentPaymentId: string | null;
  readonly orderId: string | null;
  readonly status: PaymentStatus;
  readonly payCurrency: string;
  readonly payAmount: string;
  readonly actuallyPaid: string;
  readonly payAddress: string;
  readonly payinExtraId: string | null;
  /** Deposits: confirming → confirmed → sending → finished, or partially_paid if less than asked. */
  pay(what?: "exact" | { amount: string }): Promise<Delivery[]>;
  /** Coins of another kind arrive and are processed: `finished`, with their amount and their coin. */
  payWrongAsset(what: { coin: string; amount: string }): Promise<Delivery[]>;
  /** A further deposit to the same address: a new payment id with this one as its parent, up to finished. */
  payAgain(what?: { amount?: string }): Promise<{ payment: SandboxPayment; deliveries: Delivery[] }>;
  /** More coins for this same payment while it is partially_paid: the rest, or an amount of it or beyond it. */
  topUp(what?: { amount?: string }): Promise<Delivery[]>;
  /** The merchant sends back what arrived: `refunded`, after finished or partially_paid. */
  refund(): Promise<Delivery[]>;
  /** Puts the payment into a state, whatever it was in, and sends exactly that IPN. */
  become(status: PaymentStatus, overrides?: Overrides): Promise<Delivery[]>;
  /** The IPN body as it would be sent now, for hand-made IPNs. */
  ipnBody(status?: PaymentStatus, overrides?: Overrides): JsonObject;
};

export function describeInvoice(invoice: Invoice, url: string): SandboxInvoice {
  const { id, orderId, orderDescription, priceCurrency, ipnCallbackUrl } = invoice;
  return {
    id,
    orderId,
    orderDescription,
    priceAmount: formatDecimal(invoice.priceAmount),
    priceCurrency,
    url,
    ipnCallbackUrl,
  };
}

export function paymentHandle(payment: Payment, life: PaymentLife): SandboxPayment {
  return {
    id: payment.id,
    invoiceId: payment.invoiceId,
    parentPaymentId: payment.parentPaymentId,
    orderId: payment.orderId,
    payAddress: payment.payAddress,
    payinExtraId: payment.payinExtraId,
    get status() {
      return life.statusOf(payment);
    },
    get payCurrency() {
      return payment.payCurrency;
    },
    get payAmount() {
      return formatDecimal(payment.payAmount);
    },
    get actuallyPaid() {
      return formatDecimal(payment.actuallyPaid);
    },
    pay: (what = "exact") => life.deposit(payment, what === "exact" ? undefined : what.amount),
    payWrongAsset: ({ coin, amount }) => life.depositWrongAsset(payment, coin, amount),
    async payAgain(what = {}) {
      const again = life.depositAgain(payment, what.amount);
      return { deliveries: await again.sent, payment: paymentHandle(again.payment, life) };
    },
    topUp: (what = {}) => life.topUp(payment, what.amount),
    refund: () => life.refund(payment),
    become: (status, overrides) => life.become(payment, status, overrides),
    ipnBody: (status, overrides) => life.body(payment, status, overrides),
  };
}

export function buyerAt(
  invoice: Invoice,
  url: string,
  { books, life }: { books: Books; life: PaymentLife },
): Buyer {
  return {
    invoice: describeInvoice(invoice, url),
    async choose(coin) {
      const payment = books.payInvoice(invoice, coin);
      await life.announce(payment);
      return paymentHandle(payment, life);
    },
    payments: () =>
      [...books.payments.values()]
        .filter(({ invoiceId }) => invoiceId === invoice.id)
        .map((payment) => paymentHandle(payment, life)),
  };
}
