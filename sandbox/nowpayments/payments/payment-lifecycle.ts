import type { Clock } from "../../../bot/platform/time/clock.ts";
import type { PaymentStore, Payment, PaymentStatus } from "./payment-store.ts";
import { divide, exact, parseAmount, ZERO } from "../../http/amounts.ts";
import type { Amount } from "../../http/amounts.ts";
import type { IpnSender, Delivery } from "../ipn/ipn-sender.ts";
import { signBody } from "../ipn/ipn-sender.ts";
import { writeJson } from "../ipn/json-styles.ts";
import type { Json, JsonObject, JsonStyle } from "../ipn/json-styles.ts";
import type { Market } from "./market.ts";
import { ipnBody } from "./payment-body.ts";

/** Replaces fields of an IPN; `undefined` leaves the field out. */
export type IpnOverrides = { readonly [field: string]: Json | undefined };

/** Tests may change these settings at any time. */
export type IpnSettings = {
  /** The serializer that the IPNs imitate. */
  style: JsonStyle;
  /** False: no IPNs, as without an IPN secret in the dashboard. Only the API reveals a payment then. */
  sent: boolean;
};

export type PaymentLifecycle = {
  /** Sends the IPN `waiting` of a new payment. */
  announce(payment: Payment): Promise<Delivery[]>;
  /** A deposit of the payment's coin: an IPN for each status up to `finished` or `partially_paid`. */
  deposit(payment: Payment, amount: string | undefined): Promise<Delivery[]>;
  /** A further deposit for a partially paid payment: `partially_paid` with a larger amount, or `finished`. */
  topUp(payment: Payment, amount: string | undefined): Promise<Delivery[]>;
  /** Refunds the whole deposit. */
  refund(payment: Payment): Promise<Delivery[]>;
  /** A deposit of another coin: `finished`, with its amount. */
  depositWrongAsset(payment: Payment, coin: string, amount: string): Promise<Delivery[]>;
  depositAgain(
    parent: Payment,
    deposit: { amount?: string | undefined; status?: RepeatedStatus | undefined },
  ): { payment: Payment; sent: Promise<Delivery[]> };
  /** Sets a status. For a status that implies a deposit, the amount asked arrives if none had before. */
  become(payment: Payment, status: PaymentStatus, overrides?: IpnOverrides): Promise<Delivery[]>;
  /** `expired` after the payment's end, even before the IPN was sent. */
  statusOf(payment: Payment): PaymentStatus;
  /** Expires due payments by the clock; resolves with their IPNs. */
  expireDue(): Promise<Delivery[]>;
  /** Continues every payment that was in progress when an earlier instance stopped. */
  resumePayments(): Promise<Delivery[]>;
  body(payment: Payment, status?: PaymentStatus, overrides?: IpnOverrides): JsonObject;
};

/** The last status of all repeated deposits of an account. */
export type RepeatedStatus = "finished" | "partially_paid";

/** From the deposit to the final status. */
export const IN_PROGRESS = ["confirming", "confirmed", "sending"] as const satisfies readonly PaymentStatus[];

export function createPaymentLifecycle(parts: {
  clock: Clock;
  store: PaymentStore;
  market: Market;
  sender: IpnSender;
  secret: string;
  ipn: IpnSettings;
  outcomeCurrency: string;
  /** Called at each change of a status, before its IPN. */
  onStatus: (payment: Payment) => void;
}): PaymentLifecycle {
  const { clock, store, market, sender, secret, ipn, outcomeCurrency, onStatus } = parts;

  const body = (payment: Payment, status = payment.status, overrides: IpnOverrides = {}): JsonObject => {
    const fields = { ...ipnBody(payment, { market, outcomeCurrency, status }), ...overrides };
    return Object.fromEntries(
      Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined),
    );
  };

  async function become(
    payment: Payment,
    status: PaymentStatus,
    overrides?: IpnOverrides,
  ): Promise<Delivery[]> {
    payment.status = status;
    payment.updatedAt = clock.now();
    if (payment.actuallyPaid === ZERO) payment.actuallyPaid = impliedDeposit(status, payment, market);
    onStatus(payment);
    if (!ipn.sent || payment.ipnCallbackUrl === null) return [];
    const fields = body(payment, status, overrides);
    const request = {
      url: payment.ipnCallbackUrl,
      body: writeJson(fields, ipn.style),
      signature: signBody(secret, fields, ipn.style),
      origin: "payment",
      paymentId: payment.id,
      withdrawalId: null,
      paymentStatus: status,
    } as const;
    return [await sender.send(request)];
  }

  async function advanceThrough(payment: Payment, ...statuses: PaymentStatus[]): Promise<Delivery[]> {
    const sent: Delivery[] = [];
    for (const status of statuses) {
      const now = await become(payment, status);
      sent.push(...now);
      // A later instance continues from this status.
      if (now.some(({ attempts }) => attempts.at(-1)?.result === "stopped")) break;
    }
    return sent;
  }

  const readAmount = (text: string, coinCode: string): Amount => {
    const amount = parseAmount(text);
    const coin = market.coin(coinCode);
    if (exact(amount).lte(0)) throw new RangeError("A deposit must be positive");
    if (exact(amount).decimalPlaces() > coin.decimals) {
      throw new RangeError(`${coin.code} has ${coin.decimals} decimals, ${text} has more`);
    }
    return amount;
  };

  const statusOf = (payment: Payment): PaymentStatus =>
    payment.status === "waiting" && clock.now() >= payment.validUntil ? "expired" : payment.status;

  const requireNoDeposit = (payment: Payment): void => {
    if (payment.status === "waiting" || payment.status === "expired") return;
    throw new Error(
      `Payment ${payment.id} is ${payment.status} already; use payAgain() for a further deposit`,
    );
  };

  return {
    announce: (payment) => become(payment, "waiting"),
    // A deposit after expiry is processed like any other.
    async deposit(payment, amount) {
      requireNoDeposit(payment);
      payment.actuallyPaid =
        amount === undefined ? payment.payAmount : readAmount(amount, payment.payCurrency);
      const last = isFullyPaid(payment) ? "finished" : "partially_paid";
      return advanceThrough(payment, ...IN_PROGRESS, last);
    },
    async topUp(payment, amount) {
      if (payment.status !== "partially_paid") {
        throw new Error(`Payment ${payment.id} is ${payment.status}; topUp() needs partially_paid`);
      }
      const more =
        amount === undefined
          ? exact(payment.payAmount).minus(payment.actuallyPaid).toFixed()
          : readAmount(amount, payment.payCurrency);
      payment.actuallyPaid = exact(payment.actuallyPaid).plus(more).toFixed();
      return become(payment, isFullyPaid(payment) ? "finished" : "partially_paid");
    },
    async refund(payment) {
      if (payment.status !== "finished" && payment.status !== "partially_paid") {
        throw new Error(`Payment ${payment.id} is ${payment.status}: there is nothing to refund`);
      }
      return become(payment, "refunded");
    },
    async depositWrongAsset(payment, coin, amount) {
      requireNoDeposit(payment);
      const arrived = market.coin(coin).code;
      if (arrived === payment.payCurrency) throw new Error(`${arrived} is the payment's own coin`);
      payment.actuallyPaid = readAmount(amount, arrived);
      // The amount asked is restated in the deposited coin, which keeps the two comparable.
      payment.payCurrency = arrived;
      payment.payAmount = store.quote(payment, market.coin(arrived));
      return advanceThrough(payment, ...IN_PROGRESS, "finished");
    },
    depositAgain(parent, { amount, status = "finished" }) {
      if (statusOf(parent) === "waiting") {
        throw new Error(`Payment ${parent.id} waits for its first deposit; use pay()`);
      }
      const paid = amount === undefined ? parent.payAmount : readAmount(amount, parent.payCurrency);
      const payment = store.repeatPayment(parent);
      payment.actuallyPaid = paid;
      // As in the vendor's example: the report asks for what came.
      payment.payAmount = paid;
      return { payment, sent: advanceThrough(payment, ...IN_PROGRESS, status) };
    },
    become,
    statusOf,
    async expireDue() {
      const due = [...store.payments.values()].filter(
        (payment) => payment.status === "waiting" && statusOf(payment) === "expired",
      );
      return (await Promise.all(due.map((payment) => become(payment, "expired")))).flat();
    },
    async resumePayments() {
      const walks = [...store.payments.values()].flatMap((payment) => {
        const reached = IN_PROGRESS.findIndex((status) => status === payment.status);
        if (reached < 0) return [];
        const last = payment.parentPaymentId !== null || isFullyPaid(payment) ? "finished" : "partially_paid";
        return [advanceThrough(payment, ...IN_PROGRESS.slice(reached), last)];
      });
      return (await Promise.all(walks)).flat();
    },
    body,
  };
}

const isFullyPaid = ({ actuallyPaid, payAmount }: Payment): boolean => exact(actuallyPaid).gte(payAmount);

const impliedDeposits: Readonly<Record<PaymentStatus, "whole" | "half" | "none">> = {
  waiting: "none",
  confirming: "whole",
  confirmed: "whole",
  wrong_asset_confirmed: "none",
  sending: "whole",
  partially_paid: "half",
  finished: "whole",
  failed: "none",
  refunded: "none",
  expired: "none",
  cancelled: "none",
};

/** The deposit that a status implies. */
function impliedDeposit(status: PaymentStatus, payment: Payment, market: Market): Amount {
  const { payAmount, payCurrency } = payment;
  switch (impliedDeposits[status]) {
    case "whole":
      return payAmount;
    case "half":
      return divide(payAmount, "2", market.coin(payCurrency).decimals, "down");
    case "none":
      return ZERO;
  }
}
