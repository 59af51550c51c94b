import { Decimal } from "decimal.js";
import { add, currencies, money } from "../../../platform/values/money.ts";
import type { Money } from "../../../platform/values/money.ts";
import type { ProviderReport } from "../../contract/provider-report.ts";
import { minorDigitsOf } from "./shapes.ts";
import type { BalanceFee, Charge, ChargeEntry, StripeDispute, StripeRefund } from "./shapes.ts";
import { disputeStatuses } from "./statuses.ts";

/** Undefined for another currency than ours: the report is about another use of the account. */
export function moneyOf(minor: number, currency: string): Money | undefined {
  const known = currencies.find((each) => each === currency);
  return known === undefined ? undefined : money(BigInt(minor), known);
}

type BalanceSum = {
  readonly minor: number;
  readonly currency: string;
  readonly rate: number | null | undefined;
};

/**
 * A sum of the account's balance in the currency of its charge, rounded to a cent. Undefined: Stripe has converted the charge into a
 * currency of other decimals, or states no rate.
 */
export function inChargeCurrency({ minor, currency, rate }: BalanceSum, charged: string): Money | undefined {
  if (currency === charged) return moneyOf(minor, charged);
  if (rate === null || rate === undefined || minorDigitsOf(currency) !== 2) return undefined;
  return moneyOf(Number(new Decimal(minor).div(rate).toFixed(0)), charged);
}

/** None for a charge of another use of the account, and for a fee that cannot be converted. */
export function reportOfFee(
  { currency, fee: minor, exchange_rate: rate }: BalanceFee,
  { payment_intent: externalId, currency: charged }: ChargeEntry["source"],
): ProviderReport[] {
  const fee = inChargeCurrency({ minor, currency, rate }, charged);
  return fee === undefined || externalId === null
    ? []
    : [{ kind: "fee", about: { provider: "stripe", externalId, fee } }];
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
  if (amount === undefined || externalId === null) return undefined;
  return { kind: "failed_refund", about: { provider: "stripe", externalId, refundId, amount } };
}

/** The entries of the balance say what has moved: a withdrawal, and its reversal. */
export function reportOfDispute(dispute: StripeDispute): ProviderReport | undefined {
  const entries = dispute.balance_transactions;
  const amount = moneyOf(dispute.amount, dispute.currency);
  const { id: disputeId, payment_intent: externalId } = dispute;
  if (amount === undefined || externalId === null) return undefined;
  const fees = entries.map(({ fee, currency = dispute.currency, exchange_rate: rate }) =>
    inChargeCurrency({ minor: Math.max(0, fee), currency, rate }, dispute.currency),
  );
  const { due_by: due } = dispute.evidence_details;
  return {
    kind: "dispute",
    about: {
      provider: "stripe",
      externalId,
      disputeId,
      status: disputeStatuses[dispute.status],
      amount,
      // A fee in a currency without a rate is left out: the dispute itself must not be.
      fee: fees.reduce<Money>(
        (sum, fee) => (fee === undefined ? sum : add(sum, fee)),
        money(0n, amount.currency),
      ),
      isWithdrawn: entries.some((entry) => entry.amount < 0),
      reinstated: reinstatedOf(dispute, amount),
      dueBy: due === null || due === undefined ? undefined : new Date(due * 1_000),
    },
  };
}

/**
 * The share of the withdrawn sum that came back. Of a sum in another currency the share is the same, unless the rate has changed. A won
 * dispute gives all back; of one that is partially won the status is "lost" (Stripe, "Dispute for full charge amount after a partial
 * refund was issued").
 */
function reinstatedOf({ status, balance_transactions: entries }: StripeDispute, amount: Money): Money {
  const sumOf = (sign: 1 | -1): number =>
    entries.reduce((sum, entry) => sum + Math.max(0, sign * entry.amount), 0);
  const [withdrawn, returned] = [sumOf(-1), sumOf(1)];
  if (returned === 0) return money(0n, amount.currency);
  if (status === "won" || returned >= withdrawn) return amount;
  const minor = new Decimal(String(amount.minor)).mul(returned).div(withdrawn).toFixed(0);
  return money(BigInt(minor), amount.currency);
}
