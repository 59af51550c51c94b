import type { OrderForSale } from "../../../orders/index.ts";

/** Stripe, "Price": `recurring`. */
export type Interval = { readonly interval: "week" | "month"; readonly interval_count: number };

type Charged = {
  readonly interval: Interval;
  readonly name: "week" | "month" | "quarter" | "half-year" | "year";
};

const months: Readonly<Record<number, Charged["name"]>> = {
  1: "month",
  3: "quarter",
  6: "half-year",
  12: "year",
};

/** The order's period as one that Stripe charges; undefined: the order is paid once. */
export function chargedPeriod(order: OrderForSale): Charged | undefined {
  if (order.kind !== "access") return undefined;
  const { period } = order;
  if (period.kind === "days" && period.days === 7)
    return { name: "week", interval: { interval: "week", interval_count: 1 } };
  const name = period.kind === "months" ? months[period.months] : undefined;
  return name === undefined || period.kind !== "months"
    ? undefined
    : { name, interval: { interval: "month", interval_count: period.months } };
}
