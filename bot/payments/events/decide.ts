import { isEqual, money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Prices } from "../../platform/values/prices.ts";
import { arrivesExactly, priceAt } from "../providers/registry.ts";
import { hasArrived } from "../contract/payment-status.ts";
import type { AssessedEvent, PaymentContext } from "./assess-receipt.ts";
import type { OrderItem } from "../../orders/index.ts";
import { creditFor, isEnough } from "../../ledger/index.ts";
import { HOUR_MS } from "../../platform/values/durations.ts";

/** The terms of an order. They never change, so they are read without a lock. */
export type OrderTerms = {
  readonly id: string;
  readonly userId: number;
  readonly channelId: string;
  readonly ownerId: number;
  readonly prices: Prices;
} & OrderItem;

/** Only "grant" moves money and access; everything else is recorded. */
export type Decision = {
  /** The order's price in the currency of the provider. */
  readonly price: Money;
  /** The owner's credit if the payment is granted, now or by a person. */
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
  "stale_price",
  "quote_expired",
] as const;
export type HoldReason = (typeof holdReasons)[number];

/**
 * Pure. Fails closed: money that has arrived is granted only if everything matches the order; otherwise a person decides. A
 * partial payment is granted if the missing part is within the owner's tolerance; otherwise it waits for the remainder.
 * @returns undefined if the order has no price in the event's currency: the event cannot be about this order.
 */
export function decide(
  order: OrderTerms,
  event: AssessedEvent,
  context: PaymentContext,
): Decision | undefined {
  const stated = context.priceCurrency ?? event.statedPrice?.currency;
  const price = priceAt(event.provider, order.prices, stated);
  if (price === undefined) return undefined;
  const credit = creditOf(price, event);
  if (!hasArrived(event.status)) return { kind: "progress", price, credit };
  const reason = findFault(order, event, price, context);
  if (reason === undefined) return { kind: "grant", price, credit };
  return event.status === "paid"
    ? { kind: "hold", price, credit, reason }
    : { kind: "progress", price, credit };
}

/** In proportion to the arrived amount, of the price that the provider states; never more than the order's price. */
function creditOf(price: Money, event: AssessedEvent): Money {
  const { receipt, statedPrice } = event;
  if (receipt === undefined || statedPrice?.currency !== price.currency) return money(0n, price.currency);
  return creditFor(statedPrice.minor < price.minor ? statedPrice : price, [receipt]);
}

function findFault(
  order: OrderTerms,
  event: AssessedEvent,
  price: Money,
  context: PaymentContext,
): HoldReason | undefined {
  if (event.parentExternalId !== undefined) return "repeated_deposit";
  if (event.payerId !== undefined && event.payerId !== order.userId) return "wrong_payer";
  // Access until a past date is worth nothing.
  if (order.kind === "access" && order.period.kind === "until" && order.period.until <= context.now)
    return "too_late";
  const { receipt, statedPrice } = event;
  if (statedPrice?.currency !== price.currency || !isEqual(statedPrice, price)) return "wrong_price";
  if (receipt === undefined) return "underpaid";
  const { currency } = receipt.arrived;
  if (receipt.asked.currency !== currency || (context.askedCurrency ?? currency) !== currency)
    return "wrong_asset";
  // A provider may report a payment as complete with another amount than the quoted one, such as a converted wrong asset.
  const tolerance = arrivesExactly(event.provider) ? 0 : context.shortfallBasisPoints;
  if (!isEnough(price, [{ ...receipt, worth: undefined }], tolerance)) return "underpaid";
  if (isPriceStale({ ...context, ...event, kind: order.kind })) return "stale_price";
  return isEnough(price, [receipt], tolerance) ? undefined : "quote_expired";
}

/**
 * Coins came long after the end of the order's price guarantee. A provider whose payments arrive exactly has checked the order
 * before it charged, however late its report comes, and a donation has no price that could change.
 */
export const isPriceStale = ({ kind, provider, arrivedAt, staleAt, stalePriceHours }: PriceAge): boolean =>
  kind === "access" &&
  !arrivesExactly(provider) &&
  arrivedAt !== undefined &&
  staleAt !== undefined &&
  arrivedAt.getTime() > staleAt.getTime() + stalePriceHours * HOUR_MS;

type PriceAge = {
  readonly kind: OrderTerms["kind"];
  readonly provider: string;
  readonly arrivedAt: Date | undefined;
} & Pick<PaymentContext, "staleAt" | "stalePriceHours">;
