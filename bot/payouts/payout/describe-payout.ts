import { oneOf } from "../../platform/database/statement.ts";
import { describeProvider } from "../../payments/index.ts";
import { describeSum, describeTotal } from "../../ledger/index.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Payout, PayoutToSend } from "./find-payouts.ts";
import { describePayoutRefusal, lastingReasons, approvalReasons } from "./reasons.ts";
import { currencyOf, isDollarCoin, memoLines, networkName, senderOf } from "./networks.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

/** Everything that an operator needs to approve a payout or to send it: HTML. `readerId` is the operator. */
export function describePendingPayout(texts: Texts, payout: PayoutToSend, readerId: number): string {
  const { amount, wallet, debts, claim, approvalReason } = payout;
  const reason = approvalReason === undefined ? undefined : readApprovalReason(approvalReason);
  const isForApproval = reason !== undefined && claim === undefined;
  const owed = debts.map((debt) => texts.html("payout-owner-owes", { balance: describeSum(texts, debt) }));
  const isValue = amount.currency === "USD" && !isDollarCoin(currencyOf(wallet.network));
  return [
    ...(isForApproval ? describeApproval(texts, reason, wallet) : []),
    texts.html(
      isForApproval ? "payout-to-approve" : (toSend[amount.currency] ?? "payout-to-send-money"),
      orderValues(texts, payout),
    ),
    ...memoLines(texts, wallet),
    ...(isValue && !isForApproval ? [texts.html("payout-to-send-value")] : []),
    ...(reason === undefined || isForApproval ? [] : [describeReason(texts, reason, wallet)]),
    describeWalletAge(texts, payout),
    ...owed,
    ...(isForApproval ? [] : [describeClaim(texts, claim, readerId)]),
  ].join("\n\n");
}

const toSend: Readonly<Partial<Record<Currency, "payout-to-send-USD" | "payout-to-send-XTR">>> = {
  USD: "payout-to-send-USD",
  XTR: "payout-to-send-XTR",
};

const orderValues = (texts: Texts, { owner, amount, wallet, requestedAt }: PayoutToSend) => ({
  owner: owner.name,
  ownerId: String(owner.id),
  amount: describeTotal(texts, amount),
  network: networkName(texts, wallet.network),
  address: wallet.address,
  date: texts.date(requestedAt),
});

/** The reason, and what the operator can do. An address that the provider cannot pay to is never mended. */
function describeApproval(
  texts: Texts,
  reason: ReturnType<typeof readApprovalReason>,
  wallet: PayoutToSend["wallet"],
): string[] {
  const described = describeReason(texts, reason, wallet);
  if (reason === "bad_wallet") return [described];
  const isAsked = approvalReasons.some((one) => one === reason);
  return [described, texts.html(isAsked ? "payout-to-approve-how" : "payout-to-mend-how")];
}

function describeReason(
  texts: Texts,
  reason: ReturnType<typeof readApprovalReason>,
  { network }: PayoutToSend["wallet"],
): string {
  const provider = describeProvider(texts, senderOf(network));
  return texts.html(`payout-approval-${reason}`, { provider });
}

/** The columns `payout.approval_reason`: the reasons at the request, and those of a batch that sent nothing. */
const { read: readApprovalReason } = oneOf([...approvalReasons, ...lastingReasons]);

function describeWalletAge(
  texts: Texts,
  { walletSetAt, requestedAt, isWalletReplaced }: PayoutToSend,
): string {
  if (isWalletReplaced) return texts.html("payout-wallet-replaced");
  const days = Math.floor((requestedAt.getTime() - walletSetAt.getTime()) / DAY_MS);
  return texts.html("payout-wallet-age", { date: texts.date(walletSetAt), days });
}

function describeClaim(texts: Texts, claim: PayoutToSend["claim"], readerId: number): string {
  if (claim === undefined) return texts.html("payout-unclaimed");
  const date = texts.date(claim.since);
  if (claim.holder.id === readerId) return texts.html("payout-claimed-by-you", { date });
  return texts.html(claim.isOver ? "payout-claim-over" : "payout-claimed-by-other", {
    operator: claim.holder.name,
    date,
  });
}

/** The outcome of a settled payout: HTML. */
export function describeSettledPayout(
  texts: Texts,
  { owner, amount, state, reference, reason }: Payout,
): string {
  const values = { owner: owner.name, amount: describeTotal(texts, amount) };
  return state === "sent"
    ? texts.html("payout-settled-sent", { ...values, reference: reference ?? "" })
    : texts.html("payout-settled-refused", { ...values, reason: describePayoutRefusal(texts, reason) });
}

/** Why an operator sends this currency; nothing for dollars, which the program can send. HTML. */
export function describeByHand(texts: Texts, currency: Currency): string[] {
  if (currency === "USD") return [];
  return [
    currency === "XTR"
      ? texts.html("payouts-stars-by-hand")
      : texts.html("payouts-money-by-hand", { currency }),
  ];
}
