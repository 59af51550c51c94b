import { describeItem } from "../orders/index.ts";
import type { Texts, TextKey } from "../platform/texts/texts.ts";
import type { Purchase } from "./list-purchases.ts";

/** "Monthly, paid 24 December 2026, 09:05 UTC (payment …7QX2K9ZD)": HTML. */
export function describePurchase(texts: Texts, { tierName, at, state, paymentId }: Purchase): string {
  const values = { tier: describeItem(texts, tierName), date: texts.date(at) };
  const said = texts.html(sentences[state], values);
  return paymentId === null ? said : `${said} ${texts.html("support-payment", { id: shortened(paymentId) })}`;
}

const sentences = {
  paid: "support-bought-paid",
  refunded: "support-bought-refunded",
  unfinished: "support-bought-unfinished",
  unpaid: "support-bought-unpaid",
  given: "support-bought-given",
} as const satisfies Record<Purchase["state"], TextKey>;

/** The end of the access; undefined if there was none. */
export function describeAccess(texts: Texts, { access }: Purchase, now: Date): string | undefined {
  if (access === undefined) return undefined;
  const { expiresAt } = access;
  if (expiresAt === null) return texts.html("support-access-life");
  const key = expiresAt > now ? "support-access-until" : "support-access-over";
  return texts.html(key, { date: texts.date(expiresAt) });
}

// The random end of the id: short enough to read aloud, and operators can search for it.
const shortened = (id: string): string => `…${id.slice(-8)}`;
