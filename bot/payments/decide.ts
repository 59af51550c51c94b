import { Decimal } from "decimal.js";
import { isEqual, money, parseMoney } from "../platform/money.ts";
import type { Money } from "../platform/money.ts";
import type { PaymentEvent } from "./payment-event.ts";

/** The frozen terms of an order: nothing here changes after it was made, so it may be read outside of any lock. */
export type OrderTerms = {
  readonly id: string;
  readonly userId: number;
  readonly channelId: string;
  readonly ownerId: number;
  readonly tierVersionId: string;
  readonly periodDays: number | null;
  readonly priceStars: number | null;
  readonly priceUsdCents: bigint | null;
};

/** What an event is worth. Only "grant" moves money and access; everything else is recorded. */
export type Decision =
  | { readonly kind: "grant"; readonly price: Money }
  | { readonly kind: "hold"; readonly price: Money; readonly reason: HoldReason }
  | { readonly kind: "progress"; readonly price: Money };

export const holdReasons = [
  "repeated_deposit",
  "wrong_price",
  "wrong_asset",
  "underpaid",
  "wrong_payer",
] as const;
export type HoldReason = (typeof holdReasons)[number];

/**
 * Pure. Fails closed: a finished payment is granted only if everything fits the order, and else held for a person.
 * @returns undefined where the order was never for sale in the event's currency, so that it cannot be its order.
 */
export function decide(order: OrderTerms, event: PaymentEvent): Decision | undefined {
  const price = priceFor(order, event);
  if (price === undefined) return undefined;
  if (event.status !== "finished") return { kind: "progress", price };
  const reason = findFault(order, event, price);
  return reason === undefined ? { kind: "grant", price } : { kind: "hold", price, reason };
}

function priceFor(order: OrderTerms, { provider }: PaymentEvent): Money | undefined {
  if (provider === "stars")
    return order.priceStars === null ? undefined : money(BigInt(order.priceStars), "XTR");
  return order.priceUsdCents === null ? undefined : money(order.priceUsdCents, "USD");
}

function findFault(order: OrderTerms, event: PaymentEvent, price: Money): HoldReason | undefined {
  if (event.parentExternalId !== undefined) return "repeated_deposit";
  if (event.payerId !== undefined && event.payerId !== order.userId) return "wrong_payer";
  if (event.price.currency !== price.currency) return "wrong_price";
  const stated = parseMoney(event.price.amount, price.currency);
  if (stated === undefined || !isEqual(stated, price)) return "wrong_price";
  const { asked, arrived } = event;
  if (asked === undefined || arrived === undefined) return "underpaid";
  if (asked.currency !== arrived.currency) return "wrong_asset";
  // "finished" can be reported with another sum than was asked for (a wrong asset, converted): compare.
  return new Decimal(arrived.amount).lessThan(asked.amount) ? "underpaid" : undefined;
}
