import { amountOf, unitsOf } from "../platform/values/amount.ts";
import type { ExactAmount } from "../platform/values/amount.ts";
import { add, feeOf, money, moneyText, negate } from "../platform/values/money.ts";
import type { Money } from "../platform/values/money.ts";
import { keptOf, sumOf, takenFrom } from "./receipt.ts";
import type { Fee, Receipt } from "./receipt.ts";

/*
 * The accounts. A debit is positive, a credit negative; for each currency an entry adds up to zero.
 *
 *   provider_clearing    money that a provider holds for the platform
 *   owner_balance        the debt to an owner
 *   platform_fee         the platform's share of a sale
 *   tax                  the tax in a price, which the platform owes to a state
 *   provider_fee         a provider's fee: a cost in the coin, charged to the owner in the price's currency
 *   network_fee          a network's fee, likewise
 *   exchange             both sides of a conversion between the price's currency and a coin, or between two coins
 *   unallocated          money without a claimant: held payments and excess amounts
 *   refunds              money set aside for buyers and not sent yet
 *   payouts_in_transit   money set aside for owners and not sent yet
 *   paid_out             money that left for owners' wallets: in the price's currency by an operator's hand, in coins from the
 *                        provider's custody
 *   rounding             what the division of a conversion among payouts leaves
 *   broadcasts           Stars set aside for paid broadcasts and not spent yet
 */
export const accounts = [
  "provider_clearing",
  "owner_balance",
  "platform_fee",
  "tax",
  "provider_fee",
  "network_fee",
  "exchange",
  "unallocated",
  "refunds",
  "payouts_in_transit",
  "paid_out",
  "rounding",
  "broadcasts",
] as const;
export type Account = (typeof accounts)[number];

/**
 * "remainder": money that arrived after the grant. "refund" sets money aside, "refund_sent" records that it left the provider,
 * "refund_reversed" that it was not sent. "part_refund" is a part of a payment, set aside for the buyer or refunded at the provider,
 * and "part_refund_reversed" one that was not sent; "dispute" is money that the provider took back by itself, and
 * "dispute_reversed" that it returned; "fee" is a fee of the provider that became known after the payment. The three kinds of a payout
 * and of a paid broadcast work likewise. "payout_sending" exchanges a payout into the coins of its wallet, "payout_unsent" back;
 * "conversion" exchanges coins at the provider.
 */
export const entryKinds = [
  "sale",
  "remainder",
  "held",
  "refund",
  "refund_sent",
  "refund_reversed",
  "part_refund",
  "part_refund_reversed",
  "dispute",
  "dispute_reversed",
  "fee",
  "payout",
  "payout_sent",
  "payout_reversed",
  "payout_sending",
  "payout_unsent",
  "conversion",
  "broadcast",
  "broadcast_spent",
  "broadcast_returned",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One line of an entry, in whole units of the currency. */
export type Posting = {
  readonly account: Account;
  readonly ownerId: number | null;
  readonly currency: string;
  readonly amount: string;
};

export type Sale = {
  readonly ownerId: number;
  readonly feeBasisPoints: number;
  /** The order's price, and the part of it that is credited to the owner: less than the price if less arrived. */
  readonly price: Money;
  readonly credit: Money;
  /** The arrived money; `isPosted`: a "held" entry holds it already. */
  readonly parts: readonly { readonly receipt: Receipt; readonly isPosted: boolean }[];
};

/** The entry of a sale: the arrived money against the shares of the owner and the platform. */
export function saleEntry(sale: Sale): Posting[] {
  const [first] = sale.parts;
  if (first === undefined) throw new RangeError("A sale needs a receipt");
  const paidInPrice = first.receipt.arrived.currency === sale.price.currency;
  const lines = paidInPrice ? [beyondPrice(sale)] : exchanged(sale);
  for (const { receipt, isPosted } of sale.parts)
    lines.push(...(isPosted ? fromHeld(receipt) : received(receipt)));
  const [costOfProvider, costOfNetwork] = paidInPrice ? [0n, 0n] : costs(sale);
  const { credit, ownerId, feeBasisPoints } = sale;
  // The tax is nobody's income: the platform takes its share of the rest.
  const tax = taxIn(sale);
  const income = add(credit, negate(tax));
  const fee = feeOf(income, feeBasisPoints);
  // The costs are the provider's report. Capped, because a sale must not become a debt.
  const left = income.minor - fee.minor;
  const provider = money(least(costOfProvider, left), credit.currency);
  const network = money(least(costOfNetwork, left - provider.minor), credit.currency);
  const net = add(money(left, credit.currency), negate(add(provider, network)));
  lines.push(
    inMoney("owner_balance", negate(net), ownerId),
    inMoney("platform_fee", negate(fee)),
    inMoney("tax", negate(tax)),
    inMoney("provider_fee", negate(provider)),
    inMoney("network_fee", negate(network)),
  );
  // The owner's line stays even at zero: it records the owner of the sale.
  return lines.filter((line) => isNonZero(line) || line.account === "owner_balance");
}

/** The entry of a held payment: the money is here and unallocated. */
export const heldEntry = (receipt: Receipt): Posting[] =>
  [...received(receipt), inCoin("unallocated", receipt.arrived, -1n)].filter(isNonZero);

/** The money at the provider and the fees. The lines add up to the arrived amount, in the arrived coin. */
function received(receipt: Receipt): Posting[] {
  const { arrived } = receipt;
  const { before, left, after, outcome } = takenFrom(receipt);
  // Fees above the deposit are an error of the provider's report: only the deposit counts.
  if (left < 0n) return [inCoin("provider_clearing", arrived)];
  const lines = before.map((fee) => inCoin(fee.account, fee));
  const held = { amount: amountOf(left), currency: arrived.currency };
  if (outcome === undefined) return [...lines, inCoin("provider_clearing", held)];
  const converted = amountOf(unitsOf(outcome.amount) + sumOf(after));
  return [
    ...lines,
    inCoin("exchange", held),
    inCoin("exchange", { amount: converted, currency: outcome.currency }, -1n),
    ...after.map((fee) => inCoin(fee.account, fee)),
    inCoin("provider_clearing", outcome),
  ];
}

const fromHeld = ({ arrived }: Receipt): Posting[] => [inCoin("unallocated", arrived)];

/** Exchanges the coin up to the quoted amount; the excess is unallocated. */
function exchanged({ parts, credit }: Sale): Posting[] {
  const lines: Posting[] = [];
  let open = unitsOf(parts[0]?.receipt.asked.amount ?? "0");
  for (const { receipt } of parts) {
    const { currency } = receipt.arrived;
    const arrived = unitsOf(receipt.arrived.amount);
    const used = credit.minor === 0n ? 0n : least(arrived, open);
    open -= used;
    lines.push(
      inCoin("exchange", { amount: amountOf(used), currency }, -1n),
      inCoin("unallocated", { amount: amountOf(arrived - used), currency }, -1n),
    );
  }
  return [inMoney("exchange", credit), ...lines];
}

/** Stars are the price's own currency; the excess is unallocated. */
function beyondPrice({ parts, credit }: Sale): Posting {
  const arrived = parts.reduce((sum, { receipt }) => sum + unitsOf(receipt.arrived.amount), 0n);
  const excess = amountOf(arrived - unitsOf(moneyText(credit)));
  return inCoin("unallocated", { amount: excess, currency: credit.currency }, -1n);
}

/** The tax in the credit, as the provider reports it: at most the credit. A tax in another currency than the price's counts as none. */
function taxIn({ credit, parts }: Sale): Money {
  const units = parts.reduce(
    (sum, { receipt: { tax } }) => sum + (tax?.currency === credit.currency ? unitsOf(tax.amount) : 0n),
    0n,
  );
  const one = unitsOf(moneyText(money(1n, credit.currency)));
  return money(least(units / one, credit.minor), credit.currency);
}

/** The fees in the price's currency at the rate of the credit, each rounded down. */
function costs({ price, parts }: Sale): [provider: bigint, network: bigint] {
  const of = (account: Fee["account"]): bigint =>
    parts.reduce((sum, { receipt }) => sum + costOf(price, receipt, keptOf(receipt, account)), 0n);
  return [of("provider_fee"), of("network_fee")];
}

/** Coins without a valid quote count for their worth, and so do the fees in them. */
function costOf(price: Money, { asked, arrived, worth }: Receipt, kept: bigint): bigint {
  const rate = unitsOf(asked.amount);
  if (rate === 0n || asked.currency !== arrived.currency) return 0n;
  const cost = (price.minor * kept) / rate;
  if (worth === undefined) return cost;
  const minor = (unitsOf(worth.amount) * price.minor) / unitsOf(moneyText(price));
  return least(cost, (minor * kept) / unitsOf(arrived.amount));
}

const least = (left: bigint, right: bigint): bigint => (left < right ? left : right);

const inCoin = (account: Account, { amount, currency }: ExactAmount, sign = 1n): Posting => ({
  account,
  ownerId: null,
  currency,
  amount: amountOf(sign * unitsOf(amount)),
});

const inMoney = (account: Account, amount: Money, ownerId: number | null = null): Posting => ({
  account,
  ownerId,
  currency: amount.currency,
  amount: moneyText(amount),
});

const isNonZero = ({ amount }: Posting): boolean => unitsOf(amount) !== 0n;
