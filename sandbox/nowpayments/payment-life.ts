import type { Clock } from "../../bot/platform/clock.ts";
import type { Books, Payment, PaymentStatus } from "./books.ts";
import { add, compare, decimalsOf, divide, parseDecimal, subtract, ZERO } from "./decimals.ts";
import type { Decimal } from "./decimals.ts";
import type { Courier, Delivery } from "./ipn-delivery.ts";
import { signBody } from "./ipn-signature.ts";
import { writeJson } from "./json-styles.ts";
import type { Json, JsonStyle } from "./json-styles.ts";
import type { Market } from "./market.ts";
import { ipnBody } from "./payment-body.ts";
import type { JsonObject } from "./payment-body.ts";

/** Replaces fields of an IPN; `undefined` leaves the field out. */
export type Overrides = { readonly [field: string]: Json | undefined };

/** May be changed while the sandbox runs. */
export type IpnSettings = {
  /** In whose manner bodies are serialised and signed. */
  style: JsonStyle;
  /** False: none are sent, as without an IPN secret in the dashboard; only asking the API reveals a payment. */
  sent: boolean;
};

export type PaymentLife = {
  /** A new payment, announced by an IPN `waiting`. */
  announce(payment: Payment): Promise<Delivery[]>;
  /** Coins of the right kind arrive: an IPN for each state up to `finished` or `partially_paid`. */
  deposit(payment: Payment, amount: string | undefined): Promise<Delivery[]>;
  /** More coins for a payment that was partially paid: `partially_paid` with a greater sum, or `finished`. */
  topUp(payment: Payment, amount: string | undefined): Promise<Delivery[]>;
  /** What arrived goes back to the buyer, all of it. */
  refund(payment: Payment): Promise<Delivery[]>;
  /** Coins of another kind arrive and are processed all the same: `finished`, with another sum. */
  depositWrongAsset(payment: Payment, coin: string, amount: string): Promise<Delivery[]>;
  depositAgain(parent: Payment, amount: string | undefined): { payment: Payment; sent: Promise<Delivery[]> };
  /** Puts a payment into a state that means coins arrived: then the sum asked for did, if none had before. */
  become(payment: Payment, status: PaymentStatus, overrides?: Overrides): Promise<Delivery[]>;
  /** `expired` once its time is over, also before anybody was told. */
  statusOf(payment: Payment): PaymentStatus;
  /** Expires what is due by the clock and tells the merchant; resolves with those IPNs. */
  expireDue(): Promise<Delivery[]>;
  /** Takes up every payment whose coins were on their way when an earlier NOWPayments ended. */
  goOn(): Promise<Delivery[]>;
  body(payment: Payment, status?: PaymentStatus, overrides?: Overrides): JsonObject;
};

const TWO = parseDecimal("2");
/** From the arrival of the coins to the last state. */
const ON_THE_WAY = ["confirming", "confirmed", "sending"] as const satisfies readonly PaymentStatus[];

export function openPaymentLife(parts: {
  clock: Clock;
  books: Books;
  market: Market;
  courier: Courier;
  secret: string;
  ipn: IpnSettings;
  outcomeCurrency: string;
}): PaymentLife {
  const { clock, books, market, courier, secret, ipn, outcomeCurrency } = parts;

  const body = (payment: Payment, status = payment.status, overrides: Overrides = {}): JsonObject => {
    const fields = { ...ipnBody(payment, { market, outcomeCurrency, status }), ...overrides };
    return Object.fromEntries(
      Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined),
    );
  };

  async function become(payment: Payment, status: PaymentStatus, overrides?: Overrides): Promise<Delivery[]> {
    payment.status = status;
    payment.updatedAt = clock.now();
    if (compare(payment.actuallyPaid, ZERO) === 0) payment.actuallyPaid = arrivedBy(status, payment, market);
    if (!ipn.sent || payment.ipnCallbackUrl === null) return [];
    const fields = body(payment, status, overrides);
    const letter = {
      url: payment.ipnCallbackUrl,
      body: writeJson(fields, ipn.style),
      signature: signBody(secret, fields, ipn.style),
      origin: "payment",
      paymentId: payment.id,
      paymentStatus: status,
    } as const;
    return [await courier.send(letter)];
  }

  async function walk(payment: Payment, ...statuses: PaymentStatus[]): Promise<Delivery[]> {
    const sent: Delivery[] = [];
    for (const status of statuses) {
      const now = await become(payment, status);
      sent.push(...now);
      // Where this NOWPayments was stopped meanwhile, a later one goes on from here.
      if (now.some(({ attempts }) => attempts.at(-1)?.result === "stopped")) break;
    }
    return sent;
  }

  const readAmount = (text: string, coinCode: string): Decimal => {
    const amount = parseDecimal(text);
    const coin = market.coin(coinCode);
    if (compare(amount, ZERO) <= 0) throw new RangeError("A deposit must be above zero");
    if (decimalsOf(amount) > coin.decimals) {
      throw new RangeError(`${coin.code} has ${coin.decimals} decimals, ${text} has more`);
    }
    return amount;
  };

  const statusOf = (payment: Payment): PaymentStatus =>
    payment.status === "waiting" && clock.now() >= payment.validUntil ? "expired" : payment.status;

  const refuseSecondDeposit = (payment: Payment): void => {
    if (payment.status === "waiting" || payment.status === "expired") return;
    throw new Error(
      `Payment ${payment.id} is ${payment.status} already; use payAgain() for a further deposit`,
    );
  };

  return {
    announce: (payment) => become(payment, "waiting"),
    // Funds that come after the expiry are processed like any others.
    async deposit(payment, amount) {
      refuseSecondDeposit(payment);
      payment.actuallyPaid =
        amount === undefined ? payment.payAmount : readAmount(amount, payment.payCurrency);
      const last = hasAll(payment) ? "finished" : "partially_paid";
      return walk(payment, ...ON_THE_WAY, last);
    },
    async topUp(payment, amount) {
      if (payment.status !== "partially_paid") {
        throw new Error(
          `Payment ${payment.id} is ${payment.status}; only one that is partially_paid is topped up`,
        );
      }
      const more =
        amount === undefined
          ? subtract(payment.payAmount, payment.actuallyPaid)
          : readAmount(amount, payment.payCurrency);
      payment.actuallyPaid = add(payment.actuallyPaid, more);
      return become(payment, hasAll(payment) ? "finished" : "partially_paid");
    },
    async refund(payment) {
      if (payment.status !== "finished" && payment.status !== "partially_paid") {
        throw new Error(`Payment ${payment.id} is ${payment.status}: there is nothing to refund`);
      }
      return become(payment, "refunded");
    },
    async depositWrongAsset(payment, coin, amount) {
      refuseSecondDeposit(payment);
      const arrived = market.coin(coin).code;
      if (arrived === payment.payCurrency) throw new Error(`${arrived} is the right asset of this payment`);
      payment.actuallyPaid = readAmount(amount, arrived);
      // The amount asked for is restated in the coin that came, so that the two still compare.
      payment.payCurrency = arrived;
      payment.payAmount = books.quote(payment, market.coin(arrived));
      return walk(payment, ...ON_THE_WAY, "finished");
    },
    depositAgain(parent, amount) {
      if (statusOf(parent) === "waiting") {
        throw new Error(`Payment ${parent.id} waits for its first deposit; use pay()`);
      }
      const paid = amount === undefined ? parent.payAmount : readAmount(amount, parent.payCurrency);
      const payment = books.repeatPayment(parent);
      payment.actuallyPaid = paid;
      return { payment, sent: walk(payment, ...ON_THE_WAY, "finished") };
    },
    become,
    statusOf,
    async expireDue() {
      const due = [...books.payments.values()].filter(
        (payment) => payment.status === "waiting" && statusOf(payment) === "expired",
      );
      return (await Promise.all(due.map((payment) => become(payment, "expired")))).flat();
    },
    async goOn() {
      const walks = [...books.payments.values()].flatMap((payment) => {
        const reached = ON_THE_WAY.findIndex((status) => status === payment.status);
        if (reached < 0) return [];
        const last = payment.parentPaymentId !== null || hasAll(payment) ? "finished" : "partially_paid";
        return [walk(payment, ...ON_THE_WAY.slice(reached), last)];
      });
      return (await Promise.all(walks)).flat();
    },
    body,
  };
}

const hasAll = ({ actuallyPaid, payAmount }: Payment): boolean => compare(actuallyPaid, payAmount) >= 0;

/** What the state says of the deposit: the whole sum, half of it, or none. */
function arrivedBy(status: PaymentStatus, payment: Payment, market: Market): Decimal {
  const { payAmount, payCurrency } = payment;
  if (["confirming", "confirmed", "sending", "finished"].includes(status)) return payAmount;
  if (status !== "partially_paid") return ZERO;
  return divide(payAmount, TWO, market.coin(payCurrency).decimals, "down");
}
