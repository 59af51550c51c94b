import type { Texts } from "../platform/texts/texts.ts";
import { STARS_HOLD_DAYS } from "./asking/read-accounts.ts";
import type { OwnerAccount, OwnerAccounts } from "./asking/read-accounts.ts";
import { describeSumOf } from "./describe-sum-of.ts";
import type { Payout } from "./settling/payouts.ts";
import { describeReason } from "./settling/refusal-reasons.ts";
import { networkKeys } from "./wallets/networks.ts";

/** What an owner sees: what they are owed, where it goes, and what went. HTML. */
export function describeAccounts(texts: Texts, owner: OwnerAccounts, payouts: readonly Payout[]): string {
  const { wallet, isAutomatic, accounts } = owner;
  const wants =
    wallet === undefined
      ? texts.html("payouts-no-wallet")
      : [
          texts.html("payouts-wallet", {
            network: texts.plain(networkKeys[wallet.network]),
            address: wallet.address,
          }),
          texts.html(isAutomatic ? "payouts-automatic" : "payouts-manual"),
        ].join("\n");
  const lines = payouts.map((payout) => describePayout(texts, payout));
  return [
    texts.html("payouts-title"),
    ...(accounts.length === 0 ? [texts.html("payouts-nothing-yet")] : []),
    ...accounts.map((account) => describeAccount(texts, account)),
    wants,
    ...(lines.length === 0 ? [] : [[texts.html("payouts-last"), ...lines].join("\n")]),
  ].join("\n\n");
}

function describeAccount(texts: Texts, account: OwnerAccount): string {
  const { balance, held, open } = account;
  const lines = [texts.html("payouts-balance", { balance: describeSumOf(texts, balance) })];
  if (held.minor > 0n)
    lines.push(texts.html("payouts-held", { held: describeSumOf(texts, held), days: STARS_HOLD_DAYS }));
  lines.push(
    open === undefined
      ? describeProgress(texts, account)
      : texts.html("payouts-under-way", {
          amount: describeSumOf(texts, open.amount),
          date: texts.date(open.askedAt),
        }),
  );
  return lines.join("\n");
}

/** How far it is to the next payout: "$38.00 of $50.00". HTML, one line. */
export function describeProgress(
  texts: Texts,
  { available, threshold }: Pick<OwnerAccount, "available" | "threshold">,
): string {
  const sums = { available: describeSumOf(texts, available), threshold: describeSumOf(texts, threshold) };
  return texts.html(available.minor < threshold.minor ? "payouts-progress" : "payouts-enough", sums);
}

const payoutKeys = {
  asked: "payouts-line-asked",
  sent: "payouts-line-sent",
  refused: "payouts-line-refused",
} as const satisfies Readonly<Record<Payout["state"], string>>;

const describePayout = (texts: Texts, payout: Payout): string =>
  texts.html(payoutKeys[payout.state], {
    day: texts.day(payout.askedAt),
    amount: describeSumOf(texts, payout.amount),
    reference: payout.reference ?? "",
    reason: describeReason(texts, payout.reason),
  });
