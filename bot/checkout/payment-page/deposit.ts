import type { Payment, Quote as QuoteRow } from "../../../prisma/client/client.ts";
import { toQuote } from "../coins/quote.ts";
import type { Quote } from "../coins/quote.ts";
import type { DepositAddress } from "../coins/coin-provider.ts";
import type { Progress } from "./progress.ts";

/** Where the buyer still has to send how much of a coin. */
export type Deposit = Pick<Quote, "coin" | "amount" | "address" | "memo"> & {
  /** Until when this sum pays the price; undefined where nothing was promised. */
  readonly quotedUntil: Date | undefined;
};

export type DepositInput = {
  readonly progress: Progress;
  /** The payment that is told of. */
  readonly payment: Payment | undefined;
  /** All payments of the order: a quote whose payment has gone on is none to send to. */
  readonly payments: readonly Payment[];
  readonly quotes: readonly QuoteRow[];
  /** What the provider wrote of the payment that is told of. */
  readonly address: DepositAddress | undefined;
};

/** Pure. Undefined where nothing is to be sent, or where no coin was picked yet. */
export function findDeposit({
  progress,
  payment,
  payments,
  quotes,
  address,
}: DepositInput): Deposit | undefined {
  const byPayment = quotes.find(({ externalId }) => externalId === payment?.externalId);
  const known = byPayment ?? address;
  if (progress.kind === "short") {
    if (known === undefined || progress.missing === undefined) return undefined;
    const { amount, currency: coin } = progress.missing;
    return {
      coin,
      amount,
      address: known.address,
      memo: known.memo ?? undefined,
      // What is missing is counted in the coin, whatever its rate is by now.
      quotedUntil: undefined,
    };
  }
  if (progress.kind !== "waiting") return undefined;
  // A coin that was picked in the chat may be known before the provider reports its payment.
  const reported = new Set(payments.map(({ externalId }) => externalId));
  const newest = quotes
    .filter((quote) => quote === byPayment || !reported.has(quote.externalId))
    .toSorted((left, right) => right.createdAt.getTime() - left.createdAt.getTime())[0];
  if (
    newest !== undefined &&
    (payment === undefined || newest === byPayment || newest.createdAt > payment.createdAt)
  )
    return toQuote(newest);
  if (address === undefined || payment?.askedCurrency == null || payment.askedAmount === null)
    return undefined;
  return {
    coin: payment.askedCurrency,
    amount: payment.askedAmount.toFixed(),
    ...address,
    quotedUntil: undefined,
  };
}
