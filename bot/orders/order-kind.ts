import { periodOf } from "../platform/values/period.ts";
import type { Period } from "../platform/values/period.ts";
import type { Texts } from "../platform/texts/texts.ts";

/** What an order is for: access by a version of a tier, or nothing at all, a donation. */
export type Purpose =
  | { readonly kind: "access"; readonly tierVersionId: string; readonly period: Period }
  | { readonly kind: "donation" };

export type OrderKind = Purpose["kind"];

/** A CHECK keeps it so that an order without a tier is a donation, and no other is. */
export const purposeOf = ({
  tierVersionId,
  ...columns
}: { readonly tierVersionId: string | null } & Parameters<typeof periodOf>[0]): Purpose =>
  tierVersionId === null
    ? { kind: "donation" }
    : { kind: "access", tierVersionId, period: periodOf(columns) };

/** What somebody paid for, by its name. @param tierName null: a donation, which has none. */
export const nameBought = (texts: Texts, tierName: string | null): string =>
  tierName ?? texts.plain("donation-name");

/** The key of a text that speaks of access, or of its counterpart that speaks of a donation. */
export const wordsFor = (kind: OrderKind, key: string): string =>
  kind === "donation" ? `donation-${key}` : key;
