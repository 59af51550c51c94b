import { periodOf } from "../platform/values/period.ts";
import type { Period } from "../platform/values/period.ts";
import type { Texts } from "../platform/texts/texts.ts";

/** Access by a version of a tier, or a donation, which buys nothing. */
export type OrderItem =
  | { readonly kind: "access"; readonly tierVersionId: string; readonly period: Period }
  | { readonly kind: "donation" };

export type OrderKind = OrderItem["kind"];

/** A CHECK guarantees that exactly the donations have no tier. */
export const orderItemOf = ({
  tierVersionId,
  ...columns
}: { readonly tierVersionId: string | null } & Parameters<typeof periodOf>[0]): OrderItem =>
  tierVersionId === null
    ? { kind: "donation" }
    : { kind: "access", tierVersionId, period: periodOf(columns) };

/** The name of an order's item. @param tierName null: a donation, which has no name of its own. */
export const describeItem = (texts: Texts, tierName: string | null): string =>
  tierName ?? texts.plain("donation-name");

/** The text key for access, or its counterpart for a donation. */
export const textKeyFor = <Key extends string>(kind: OrderKind, key: Key): Key | `donation-${Key}` =>
  kind === "donation" ? `donation-${key}` : key;
