import type { Payment, Quote as QuoteRow } from "../../../prisma/client/client.ts";
import type { providerTypes } from "../../payments/index.ts";
import { toQuote } from "../coins/quote.ts";
import type { Quote } from "../coins/quote.ts";
import type { PaymentProgress } from "./progress.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { parseCoin } from "../coins/coins.ts";
import type { CopiedValue, DepositTexts } from "./payment-page-texts.ts";

/** The deposit that the buyer still has to make. */
export type Deposit = Pick<Quote, "coin" | "amount" | "address" | "memo"> & {
  /** The end of the quote; undefined for an amount without a quote. */
  readonly quotedUntil: Date | undefined;
};

export type DepositInput = {
  readonly progress: PaymentProgress;
  /** The payment that the page shows. */
  readonly payment: Payment | undefined;
  /** All payments of the order: a quote is outdated once its payment is reported. */
  readonly payments: readonly Payment[];
  readonly quotes: readonly QuoteRow[];
  /** The address in the provider's newest message about `payment`. */
  readonly address: providerTypes.DepositAddress | undefined;
};

/** Pure. Undefined if no deposit is due, or no coin is picked yet. */
export function findDeposit({
  progress,
  payment,
  payments,
  quotes,
  address,
}: DepositInput): Deposit | undefined {
  const byPayment = quotes.find(({ externalId }) => externalId === payment?.externalId);
  const known = byPayment ?? address;
  if (progress.kind === "partially_paid") {
    if (known === undefined || progress.missing === undefined) return undefined;
    const { amount, currency: coin } = progress.missing;
    return {
      coin,
      amount,
      address: known.address,
      memo: known.memo ?? undefined,
      // The missing amount is fixed in the coin and does not depend on its rate.
      quotedUntil: undefined,
    };
  }
  if (progress.kind !== "pending") return undefined;
  // A quote from the chat may exist before the provider reports its payment.
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

/** Pure. */
export function describeDeposit(
  texts: Texts,
  progress: PaymentProgress,
  deposit: Deposit,
  now: Date,
): DepositTexts {
  const { coin, amount, address, memo, quotedUntil } = deposit;
  const { ticker, network } = parseCoin(coin);
  const copied = (name: "amount" | "address" | "memo", value: string, unit = ""): CopiedValue => ({
    label: texts.plain(`pay-page-${name}`),
    value,
    unit,
    copy: texts.plain(`pay-page-copy-${name}`),
  });
  const sum = copied("amount", amount, ticker);
  const isRemainder = progress.kind === "partially_paid";
  return {
    heading: texts.plain("pay-page-deposit"),
    amount: isRemainder ? { ...sum, label: texts.plain("pay-page-amount-missing") } : sum,
    address: copied("address", address),
    memo: memo === undefined ? undefined : copied("memo", memo),
    warnings: [
      ...(memo === undefined ? [] : [texts.plain("pay-page-memo-needed")]),
      ...(network === undefined ? [] : [texts.plain("pay-page-network", { network })]),
    ],
    qr: texts.plain("pay-page-qr"),
    copy: texts.plain("pay-page-copy"),
    copied: texts.plain("pay-page-copied"),
    until: quotedUntil === undefined ? undefined : describeUntil(texts, quotedUntil, now),
  };
}

const describeUntil = (texts: Texts, quotedUntil: Date, now: Date): NonNullable<DepositTexts["until"]> =>
  quotedUntil > now
    ? {
        text: texts.plain("pay-page-good-until", { date: texts.date(quotedUntil) }),
        left: { label: texts.plain("pay-page-time-left"), at: quotedUntil },
      }
    : { text: texts.plain("pay-page-sum-over"), left: undefined };
