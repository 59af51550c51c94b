import { currencies, money } from "../../../platform/values/money.ts";
import type { Money } from "../../../platform/values/money.ts";
import type { ProviderReport } from "../../contract/provider-report.ts";
import type { Charge, StripeDispute, StripeRefund } from "./shapes.ts";
import { disputeStatuses } from "./statuses.ts";

/** Undefined for another currency than ours: the report is about another use of the account. */
export function moneyOf(minor: number, currency: string): Money | undefined {
  const known = currencies.find((each) => each === currency);
  return known === undefined ? undefined : money(BigInt(minor), known);
}

/** A charge of which a part was refunded: the sum of all parts. */
export function reportOfPart(
  charge: Pick<Charge, "amount_refunded" | "currency" | "payment_intent">,
): ProviderReport | undefined {
  const refunded = moneyOf(charge.amount_refunded, charge.currency);
  return (
    refunded && {
      kind: "part_refund",
      about: { provider: "stripe", externalId: charge.payment_intent, refunded },
    }
  );
}

/** A refund names no order: the core knows whether its payment is ours. */
export function reportOfFailed(refund: StripeRefund): ProviderReport | undefined {
  const amount = moneyOf(refund.amount, refund.currency);
  const { id: refundId, payment_intent: externalId } = refund;
  return amount && { kind: "failed_refund", about: { provider: "stripe", externalId, refundId, amount } };
}

/** The entries of the balance say what has moved: a withdrawal, and its reversal. */
export function reportOfDispute(dispute: StripeDispute): ProviderReport | undefined {
  const entries = dispute.balance_transactions;
  const amount = moneyOf(dispute.amount, dispute.currency);
  const fee = moneyOf(
    entries.reduce((sum, entry) => sum + Math.max(0, entry.fee), 0),
    dispute.currency,
  );
  const { due_by: due } = dispute.evidence_details;
  return (
    amount &&
    fee && {
      kind: "dispute",
      about: {
        provider: "stripe",
        externalId: dispute.payment_intent,
        disputeId: dispute.id,
        status: disputeStatuses[dispute.status],
        amount,
        fee,
        isWithdrawn: entries.some((entry) => entry.amount < 0),
        isReinstated: entries.some((entry) => entry.amount > 0),
        dueBy: due === null || due === undefined ? undefined : new Date(due * 1_000),
      },
    }
  );
}
