import { addSale } from "./market.ts";
import type { Market } from "./market.ts";
import { WEEK_MS } from "./shop.ts";

/** Records the charges of the subscriptions by card that Stripe has made since the last call. */
export function recordCardCharges(market: Market): void {
  const { stripe, byCard, sales } = market;
  if (stripe === undefined) return;
  const known = new Set(sales.map(({ externalId }) => externalId));
  for (const { invoice: id, status, payment } of stripe.store.list("invoice_payment").toReversed()) {
    const externalId = payment.payment_intent;
    if (status !== "paid" || known.has(externalId)) continue;
    const { parent, lines } = stripe.store.get("invoice", id);
    const subscriber = byCard.get(parent.subscription_details.subscription);
    const [line] = lines.data;
    // The first charge waits for its buyer, who names the subscription.
    if (subscriber === undefined || line === undefined) continue;
    const at = new Date(line.period.start * 1_000);
    addSale(market, {
      ...subscriber,
      kind: "access",
      provider: "stripe",
      externalId,
      stars: 0,
      periodMs: WEEK_MS,
      at,
    });
  }
}
