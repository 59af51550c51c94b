import type { PaymentStore, Invoice, Payment, PaymentStatus } from "./payment-store.ts";
import type { Delivery } from "../ipn/ipn-sender.ts";
import type { JsonObject } from "../ipn/json-styles.ts";
import type { IpnOverrides, PaymentLifecycle, RepeatedStatus } from "./payment-lifecycle.ts";

/** A buyer on the payment page of one invoice. */
export type Buyer = {
  readonly invoice: SandboxInvoice;
  /**
   * Chooses a coin, which creates a payment. Resolves when the IPN `waiting` was answered or given up.
   * @throws {NowPaymentsError} for an unknown coin, or an amount below the coin's minimum.
   */
  choose(coin: string): Promise<SandboxPayment>;
  /** All payments of the invoice, oldest first. */
  payments(): SandboxPayment[];
};

/** `priceAmount` is an exact decimal string in `priceCurrency`. */
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
 * A payment and the events that can happen to it. Amounts are exact decimal strings in whole coins. Every method resolves
 * with the deliveries when its last IPN was answered or given up; with none where IPNs are switched off.
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
  /** A deposit: confirming → confirmed → sending → finished, or partially_paid for less than the amount asked. */
  pay(what?: "exact" | { amount: string }): Promise<Delivery[]>;
  /** A deposit of another coin: `finished`, with its amount and its coin. */
  payWrongAsset(what: { coin: string; amount: string }): Promise<Delivery[]>;
  /** A further deposit to the same address: a new payment id with this one as its parent, up to `status`, by default finished. */
  payAgain(what?: {
    amount?: string;
    status?: RepeatedStatus;
  }): Promise<{ payment: SandboxPayment; deliveries: Delivery[] }>;
  /** A deposit that counts for this payment while it is partially_paid; default: the missing amount. */
  topUp(what?: { amount?: string }): Promise<Delivery[]>;
  /** The merchant refunds the deposit: `refunded`, after finished or partially_paid. */
  refund(): Promise<Delivery[]>;
  /** Sets any status and sends exactly that IPN. */
  become(status: PaymentStatus, overrides?: IpnOverrides): Promise<Delivery[]>;
  /** The current IPN body, for manual IPNs. */
  ipnBody(status?: PaymentStatus, overrides?: IpnOverrides): JsonObject;
};

export function describeInvoice(invoice: Invoice, url: string): SandboxInvoice {
  const { id, orderId, orderDescription, priceCurrency, ipnCallbackUrl } = invoice;
  return {
    id,
    orderId,
    orderDescription,
    priceAmount: invoice.priceAmount,
    priceCurrency,
    url,
    ipnCallbackUrl,
  };
}

export function paymentHandle(payment: Payment, lifecycle: PaymentLifecycle): SandboxPayment {
  return {
    id: payment.id,
    invoiceId: payment.invoiceId,
    parentPaymentId: payment.parentPaymentId,
    orderId: payment.orderId,
    payAddress: payment.payAddress,
    payinExtraId: payment.payinExtraId,
    get status() {
      return lifecycle.statusOf(payment);
    },
    get payCurrency() {
      return payment.payCurrency;
    },
    get payAmount() {
      return payment.payAmount;
    },
    get actuallyPaid() {
      return payment.actuallyPaid;
    },
    pay: (what = "exact") => lifecycle.deposit(payment, what === "exact" ? undefined : what.amount),
    payWrongAsset: ({ coin, amount }) => lifecycle.depositWrongAsset(payment, coin, amount),
    async payAgain(what = {}) {
      const again = lifecycle.depositAgain(payment, what);
      return { deliveries: await again.sent, payment: paymentHandle(again.payment, lifecycle) };
    },
    topUp: (what = {}) => lifecycle.topUp(payment, what.amount),
    refund: () => lifecycle.refund(payment),
    become: (status, overrides) => lifecycle.become(payment, status, overrides),
    ipnBody: (status, overrides) => lifecycle.body(payment, status, overrides),
  };
}

export function createBuyer(
  invoice: Invoice,
  url: string,
  { store, lifecycle }: { store: PaymentStore; lifecycle: PaymentLifecycle },
): Buyer {
  return {
    invoice: describeInvoice(invoice, url),
    async choose(coin) {
      const payment = store.payInvoice(invoice, coin);
      await lifecycle.announce(payment);
      return paymentHandle(payment, lifecycle);
    },
    payments: () =>
      [...store.payments.values()]
        .filter(({ invoiceId }) => invoiceId === invoice.id)
        .map((payment) => paymentHandle(payment, lifecycle)),
  };
}
