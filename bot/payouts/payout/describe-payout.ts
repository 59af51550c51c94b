import { describeTotal } from "../../ledger/index.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Payout } from "./find-payouts.ts";
import { describePayoutRefusal } from "./refusal-reasons.ts";
import { networkKeys } from "../wallets/networks.ts";

/** Everything that an operator needs to send a payout: HTML. */
export function describePendingPayout(texts: Texts, { owner, amount, wallet, requestedAt }: Payout): string {
  return texts.html(`payout-to-send-${amount.currency}`, {
    owner: owner.name,
    ownerId: String(owner.id),
    amount: describeTotal(texts, amount),
    network: texts.plain(networkKeys[wallet.network]),
    address: wallet.address,
    date: texts.date(requestedAt),
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
