import type { Texts } from "../../platform/texts/texts.ts";
import { describeSumOf } from "../describe-sum-of.ts";
import { networkKeys } from "../wallets/networks.ts";
import type { Payout } from "./payouts.ts";
import { describeReason } from "./refusal-reasons.ts";

/** A payout as an operator sees it: everything that is needed to send it. HTML. */
export function describeOpen(texts: Texts, { owner, amount, wallet, askedAt }: Payout): string {
  return texts.html(`payout-to-send-${amount.currency}`, {
    owner: owner.name,
    ownerId: String(owner.id),
    amount: describeSumOf(texts, amount),
    network: texts.plain(networkKeys[wallet.network]),
    address: wallet.address,
    date: texts.date(askedAt),
  });
}

/** One that is settled: how, and by what it can be found. HTML. */
export function describeSettled(texts: Texts, { owner, amount, state, reference, reason }: Payout): string {
  const values = { owner: owner.name, amount: describeSumOf(texts, amount) };
  return state === "sent"
    ? texts.html("payout-settled-sent", { ...values, reference: reference ?? "" })
    : texts.html("payout-settled-refused", { ...values, reason: describeReason(texts, reason) });
}
