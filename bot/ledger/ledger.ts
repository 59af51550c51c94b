import { amountOf, unitsOf } from "../platform/values/amount.ts";
import { add, feeOf, money, moneyText, negate } from "../platform/values/money.ts";
import type { Money } from "../platform/values/money.ts";
import type { ExactAmount } from "../platform/values/amount.ts";
import type { Receipt } from "./receipt.ts";

/*
 * The accounts. Debit is positive, credit negative; for each currency an entry adds up to zero.
 *
 *   provider_clearing    what a provider holds for us
 *   owner_balance        what we owe an owner
 *   platform_fee         what the platform keeps of a sale
 *   provider_fee         what a provider kept: a cost in the coin, borne by the owner in the price's currency
 *   network_fee          the same, for the coin's network
 *   exchange             where a price in dollars meets the coin that was paid: what one was given for in the other
 *   unallocated          money that nobody has a claim to yet: held payments, and what was paid too much
 *   refunds              set aside to go back to a buyer, and not gone yet
 *   payouts_in_transit   the same, on its way to an owner
 *   paid_out             what operators sent to owners by hand, out of whatever they had
 */
export const accounts = [
  "provider_clearing",
  "owner_balance",
  "platform_fee",
  "provider_fee",
  "network_fee",
  "exchange",
  "unallocated",
  "refunds",
  "payouts_in_transit",
  "paid_out",
] as const;
export type Account = (typeof accounts)[number];

/**
 * "rest": what came after the grant. "refund" sets aside, "refund_sent" is gone, "refund_undone" was not sent after all; and
 * so do the three of a payout.
 */
export const entryKinds = [
  "sale",
  "rest",
  "held",
  "refund",
  "refund_sent",
  "refund_undone",
  "payout",
  "payout_sent",
  "payout_undone",
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
  /** What the order costs, and how much of it the owner is credited: less where less arrived. */
  readonly price: Money;
  readonly credit: Money;
  /** What arrived; `isBooked` where a "held" entry has it already. */
  readonly parts: readonly { readonly receipt: Receipt; readonly isBooked: boolean }[];
};

/** The entry of a sale: what arrived, against what the owner and the platform get for it. */
export function saleEntry(sale: Sale): Posting[] {
  const [first] = sale.parts;
  if (first === undefined) throw new RangeError("A sale needs something that arrived");
  const paidInPrice = first.receipt.arrived.currency === sale.price.currency;
  const lines = paidInPrice ? [beyondPrice(sale)] : exchanged(sale);
  for (const { receipt, isBooked } of sale.parts)
    lines.push(...(isBooked ? fromHeld(receipt) : received(receipt)));
  const [costOfProvider, costOfNetwork] = paidInPrice ? [0n, 0n] : costs(sale);
  const { credit, ownerId, feeBasisPoints } = sale;
  const fee = feeOf(credit, feeBasisPoints);
  // The costs are a provider's word: they never turn a sale into a debt.
  const left = credit.minor - fee.minor;
  const provider = money(least(costOfProvider, left), credit.currency);
  const network = money(least(costOfNetwork, left - provider.minor), credit.currency);
  const net = add(money(left, credit.currency), negate(add(provider, network)));
  lines.push(
    inMoney("owner_balance", negate(net), ownerId),
    inMoney("platform_fee", negate(fee)),
    inMoney("provider_fee", negate(provider)),
    inMoney("network_fee", negate(network)),
  );
  // The owner's line stays, also where fees leave them nothing: it tells whose sale it was.
  return lines.filter((line) => isSomething(line) || line.account === "owner_balance");
}

/** The entry of a payment that people must decide about: it is there, and nobody's. */
export const heldEntry = (receipt: Receipt): Posting[] =>
  [...received(receipt), inCoin("unallocated", receipt.arrived, -1n)].filter(isSomething);

/** What the provider now holds, and what was kept on the way. Adds up to what arrived, in the coin that arrived. */
function received({ arrived, fees, outcome }: Receipt): Posting[] {
  const coin = arrived.currency;
  const kept = fees.filter(({ currency }) => currency === coin);
  const rest = unitsOf(arrived.amount) - kept.reduce((sum, fee) => sum + unitsOf(fee.amount), 0n);
  // Fees above the deposit are nonsense; the deposit is not.
  if (rest < 0n) return [inCoin("provider_clearing", arrived)];
  const lines = kept.map((fee) => inCoin(fee.account, fee));
  const left = { amount: amountOf(rest), currency: coin };
  if (outcome === undefined || outcome.currency === coin || unitsOf(outcome.amount) === 0n)
    return [...lines, inCoin("provider_clearing", left)];
  return [
    ...lines,
    inCoin("exchange", left),
    inCoin("exchange", outcome, -1n),
    inCoin("provider_clearing", outcome),
  ];
}

const fromHeld = ({ arrived }: Receipt): Posting[] => [inCoin("unallocated", arrived)];

/** The coin's way into the price: up to what was asked for; what is beyond it stays nobody's. */
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

/** Stars come in the price's own currency, of which more may have arrived: that stays nobody's. */
function beyondPrice({ parts, credit }: Sale): Posting {
  const arrived = parts.reduce((sum, { receipt }) => sum + unitsOf(receipt.arrived.amount), 0n);
  const rest = amountOf(arrived - unitsOf(moneyText(credit)));
  return inCoin("unallocated", { amount: rest, currency: credit.currency }, -1n);
}

/** What was kept on the way, in the price's currency at the order's own rate, each rounded down. */
function costs({ price, parts }: Sale): [provider: bigint, network: bigint] {
  const of = (account: "provider_fee" | "network_fee"): bigint =>
    parts.reduce((sum, { receipt: { asked, fees, arrived } }) => {
      const kept = fees
        .filter((fee) => fee.account === account && fee.currency === arrived.currency)
        .reduce((total, fee) => total + unitsOf(fee.amount), 0n);
      const rate = unitsOf(asked.amount);
      return rate === 0n || asked.currency !== arrived.currency ? sum : sum + (price.minor * kept) / rate;
    }, 0n);
  return [of("provider_fee"), of("network_fee")];
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

const isSomething = ({ amount }: Posting): boolean => unitsOf(amount) !== 0n;
