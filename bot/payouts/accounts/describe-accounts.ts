import { describeTotal } from "../../ledger/index.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Payout } from "../payout/find-payouts.ts";
import { describeByHand } from "../payout/describe-payout.ts";
import { describePayoutRefusal } from "../payout/refusal-reasons.ts";
import { memoLines, networkName } from "../payout/networks.ts";
import type { OwnerAccount, OwnerAccounts } from "./read-accounts.ts";

/** An owner's page: balances, wallet and newest payouts. HTML. */
export function describeAccounts(texts: Texts, owner: OwnerAccounts, payouts: readonly Payout[]): string {
  const { wallet, accounts } = owner;
  const settings =
    wallet === undefined
      ? texts.html("payouts-no-wallet")
      : [
          texts.html("payouts-wallet", {
            network: networkName(texts, wallet.network),
            address: wallet.address,
          }),
          ...memoLines(texts, wallet),
          ...(wallet.waitsUntil === undefined
            ? []
            : [texts.html("payouts-wallet-waits", { date: texts.date(wallet.waitsUntil) })]),
          describeStrategy(texts, owner),
        ].join("\n");
  const lines = payouts.map((payout) => describePayout(texts, payout));
  return [
    texts.html("payouts-title"),
    ...(accounts.length === 0 ? [texts.html("payouts-nothing-yet")] : []),
    ...accounts.map((account) => describeAccount(texts, account)),
    settings,
    ...(lines.length === 0 ? [] : [[texts.html("payouts-last"), ...lines].join("\n")]),
  ].join("\n\n");
}

function describeStrategy(texts: Texts, { strategy, checkAt }: OwnerAccounts): string {
  if (strategy !== "weekly" && strategy !== "monthly") return texts.html(`payouts-by-${strategy}`);
  return texts.html(`payouts-by-${strategy}`, { date: checkAt === undefined ? "" : texts.date(checkAt) });
}

function describeAccount(texts: Texts, account: OwnerAccount): string {
  const { currency, balance, held, heldUntil, pending, paid } = account;
  const lines = [texts.html("payouts-balance", { balance: describeTotal(texts, balance) })];
  if (balance.minor < 0n) lines.push(texts.html("balance-negative"));
  if (held.minor > 0n)
    lines.push(
      texts.html(currency === "XTR" ? "payouts-held" : "payouts-held-money", {
        held: describeTotal(texts, held),
        days: account.holdDays,
      }),
    );
  if (heldUntil !== undefined) lines.push(texts.html("payouts-held-until", { date: texts.date(heldUntil) }));
  lines.push(
    pending === undefined
      ? describePayoutProgress(texts, account)
      : texts.html("payouts-under-way", {
          amount: describeTotal(texts, pending.amount),
          date: texts.date(pending.requestedAt),
        }),
  );
  if (paid.minor > 0n) lines.push(texts.html("payouts-paid", { paid: describeTotal(texts, paid) }));
  lines.push(...describeByHand(texts, currency));
  return lines.join("\n");
}

/** The progress to the next payout: "$38.00 of $50.00". HTML, one line. */
export function describePayoutProgress(
  texts: Texts,
  { available, threshold }: Pick<OwnerAccount, "available" | "threshold">,
): string {
  const sums = { available: describeTotal(texts, available), threshold: describeTotal(texts, threshold) };
  return texts.html(available.minor < threshold.minor ? "payouts-progress" : "payouts-enough", sums);
}

const payoutKeys = {
  requested: "payouts-line-requested",
  sending: "payouts-line-sending",
  sent: "payouts-line-sent",
  refused: "payouts-line-refused",
} as const satisfies Readonly<Record<Payout["state"], string>>;

const describePayout = (texts: Texts, payout: Payout): string =>
  texts.html(payoutKeys[payout.state], {
    day: texts.day(payout.requestedAt),
    amount: describeTotal(texts, payout.amount),
    reference: payout.reference ?? "",
    reason: describePayoutRefusal(texts, payout.reason),
  });
