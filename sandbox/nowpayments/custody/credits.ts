import { exact, ZERO } from "../../http/amounts.ts";
import { calculateOutcome } from "../payments/payment-body.ts";
import type { Market } from "../payments/market.ts";
import type { Payment } from "../payments/payment-store.ts";
import type { CustodyStore } from "./custody-store.ts";

/**
 * Keeps custody in step with the payments: the outcome of a finished or partially paid one is credited once, a further deposit
 * adds its difference, and a refund is taken back as far as custody holds it.
 */
export function createCredits({
  store,
  market,
  outcomeCurrency,
}: {
  store: CustodyStore;
  market: Market;
  outcomeCurrency: string;
}): (payment: Payment) => void {
  const { balances, credits } = store;
  return (payment) => {
    const before = credits.get(payment.id)?.amount ?? ZERO;
    if (payment.status === "finished" || payment.status === "partially_paid") {
      const { outcome } = calculateOutcome(payment, market, outcomeCurrency);
      const more = exact(outcome).minus(before);
      if (more.lte(0)) return;
      balances.credit(outcomeCurrency, more.toFixed());
      credits.set(payment.id, { currency: outcomeCurrency, amount: outcome });
    }
    if (payment.status === "refunded" && exact(before).gt(0)) {
      const { available } = balances.of(outcomeCurrency);
      balances.debit(outcomeCurrency, exact(available).lt(before) ? available : before);
      credits.delete(payment.id);
    }
  };
}
