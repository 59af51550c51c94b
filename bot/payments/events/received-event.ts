import type { Receipt } from "../../ledger/index.ts";
import { unitsOf } from "../../platform/values/amount.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { currencies, parseMoney } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { PaymentEvent } from "./payment-event.ts";

/** A payment event with the values that are derived from its texts. */
export type ReceivedEvent = PaymentEvent & {
  /** Undefined while nothing has arrived. */
  readonly receipt: Receipt | undefined;
  /** The order's price as the provider states it; undefined where the text is not a price in a known currency. */
  readonly statedPrice: Money | undefined;
};

/** Derives the receipt and the stated price once, where an event enters `confirmPayment`. */
export function receiveEvent(event: PaymentEvent): ReceivedEvent {
  const currency = currencies.find((known) => known === event.price.currency);
  return {
    ...event,
    receipt: receiptOf(event),
    statedPrice: currency === undefined ? undefined : parseMoney(event.price.amount, currency),
  };
}

function receiptOf({ asked, arrived, fees, outcome }: PaymentEvent): Receipt | undefined {
  if (asked === undefined || arrived === undefined || isZero(arrived)) return undefined;
  return { asked, arrived, fees: fees.filter((fee) => !isZero(fee)), outcome };
}

const isZero = ({ amount }: ExactAmount): boolean => unitsOf(amount) === 0n;
