import { describeTotal } from "../../ledger/index.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Money } from "../../platform/values/money.ts";
import { networkName } from "../wallets/networks.ts";
import type { WalletNetwork } from "../wallets/networks.ts";
import type { Terms } from "./read-terms.ts";

/** "0.4925": an exact decimal text in the reader's digits. */
export const describeCoins = (texts: Texts, amount: string): string =>
  new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 18 }).format(amount as `${number}`);

/** What arrives of an amount, the fee and the least payout. HTML. */
export function describeTerms(
  texts: Texts,
  { network, amount }: { readonly network: WalletNetwork; readonly amount: Money },
  terms: Terms | undefined,
): string {
  if (terms === undefined) return texts.html("payout-terms-unknown");
  const values = {
    amount: describeTotal(texts, amount),
    network: networkName(texts, network),
    fee: describeCoins(texts, terms.fee),
    least: describeTotal(texts, terms.least),
  };
  return terms.arrives === undefined
    ? texts.html("payout-terms-too-small", values)
    : texts.html("payout-terms", { ...values, coins: describeCoins(texts, terms.arrives) });
}
