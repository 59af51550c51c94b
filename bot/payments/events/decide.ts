import { isEqual, money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { ReceivedEvent } from "./received-event.ts";
import type { Purpose } from "../../orders/index.ts";
import { creditFor, isEnough } from "../../ledger/index.ts";

/** The frozen terms of an order: nothing here changes after it was made, so it may be read outside of any lock. */
export type OrderTerms = {
  readonly id: string;
  readonly userId: number;
  readonly channelId: string;
  readonly ownerId: number;
  readonly priceStars: number | null;
  readonly priceUsdCents: bigint | null;
} & Purpose;

/** What is known besides the order when an event comes. */
export type Surroundings = {
  /** How much of a price may be missing, in hundredths of a percent: the owner's choice. */
  readonly shortfallBasisPoints: number;
  /** The coin that this payment was asked in before; it never changes. */
  readonly askedCurrency: string | undefined;
  readonly now: Date;
};

/** What an event is worth. Only "grant" moves money and access; everything else is recorded. */
export type Decision = {
  /** What the payment is for. */
  readonly price: Money;
  /** What the owner gets if it is granted, now or by a person. */
  readonly credit: Money;
} & (
  | { readonly kind: "grant" }
  | { readonly kind: "hold"; readonly reason: HoldReason }
  | { readonly kind: "progress" }
);

export const holdReasons = [
  "repeated_deposit",
  "wrong_price",
  "wrong_asset",
  "underpaid",
  "wrong_payer",
  "too_late",
] as const;
export type HoldReason = (typeof holdReasons)[number];

/**
 * Pure. Fails closed: money that has arrived is granted only if everything fits the order, and else held for a person.
 * What is called partially paid is granted where the owner lets so little pass, and else waits for the rest.
 * @returns undefined where the order was never for sale in the event's currency, so that it cannot be its order.
 */
export function decide(order: OrderTerms, event: ReceivedEvent, around: Surroundings): Decision | undefined {
  const price = priceFor(order, event);
  if (price === undefined) return undefined;
  const credit = creditOf(price, event);
  const hasArrived = event.status === "finished" || event.status === "partially_paid";
  if (!hasArrived) return { kind: "progress", price, credit };
  const reason = findFault(order, event, price, around);
  if (reason === undefined) return { kind: "grant", price, credit };
  return event.status === "finished"
    ? { kind: "hold", price, credit, reason }
    : { kind: "progress", price, credit };
}

function priceFor(order: OrderTerms, { provider }: ReceivedEvent): Money | undefined {
  if (provider === "stars")
    return order.priceStars === null ? undefined : money(BigInt(order.priceStars), "XTR");
  return order.priceUsdCents === null ? undefined : money(order.priceUsdCents, "USD");
}

/** In proportion to what arrived, of the price that the provider was told; never more than the order's. */
function creditOf(price: Money, event: ReceivedEvent): Money {
  const { receipt, statedPrice } = event;
  if (receipt === undefined || statedPrice?.currency !== price.currency) return money(0n, price.currency);
  return creditFor(statedPrice.minor < price.minor ? statedPrice : price, [receipt]);
}

function findFault(
  order: OrderTerms,
  event: ReceivedEvent,
  price: Money,
  { shortfallBasisPoints, askedCurrency, now }: Surroundings,
): HoldReason | undefined {
  if (event.parentExternalId !== undefined) return "repeated_deposit";
  if (event.payerId !== undefined && event.payerId !== order.userId) return "wrong_payer";
  // Until a date that is over, nothing can be given for the money.
  if (order.kind === "access" && order.period.kind === "until" && order.period.until <= now)
    return "too_late";
  const { receipt, statedPrice } = event;
  if (statedPrice?.currency !== price.currency || !isEqual(statedPrice, price)) return "wrong_price";
  if (receipt === undefined) return "underpaid";
  const { currency } = receipt.arrived;
  if (receipt.asked.currency !== currency || (askedCurrency ?? currency) !== currency) return "wrong_asset";
  // "finished" can be reported with another sum than was asked for (a wrong asset, converted): compare.
  return isEnough([receipt], event.provider === "stars" ? 0 : shortfallBasisPoints) ? undefined : "underpaid";
}
