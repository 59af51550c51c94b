import type { Texts } from "../../platform/texts/texts.ts";
import { parseCoin } from "../coins/coin-names.ts";
import type { Deposit } from "./deposit.ts";
import type { CopiedValue, DepositTexts } from "./payment-page-texts.ts";
import type { PaymentProgress } from "./progress.ts";

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
